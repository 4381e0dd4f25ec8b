<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New empty plan…</source>
        <translation>新建空白规划…</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports…</source>
        <translation>从 CRM 和 HR 导出文件新建规划…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>打开规划…</translation>
    </message>
    <message>
        <source>Open sample company</source>
        <translation>打开示例公司</translation>
    </message>
    <message>
        <source>Import files into this plan…</source>
        <translation>向此规划导入文件…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Back to how I opened it</source>
        <translation>恢复到打开时的状态</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>关闭规划</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>将所选内容恢复为基线</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Lock planning</source>
        <translation>锁定规划</translation>
    </message>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>从基线新建方案…</translation>
    </message>
    <message>
        <source>Duplicate scenario…</source>
        <translation>复制方案…</translation>
    </message>
    <message>
        <source>Rename scenario…</source>
        <translation>重命名方案…</translation>
    </message>
    <message>
        <source>Delete scenario (to the bin)</source>
        <translation>删除方案（移至回收站）</translation>
    </message>
    <message>
        <source>Restore scenario from the bin…</source>
        <translation>从回收站恢复方案…</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>查找内容或执行操作…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>语言…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>关于 Headwater</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How coverage is counted</source>
        <translation>覆盖率如何计算</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>导出提案…</translation>
    </message>
    <message>
        <source>How vacancies are counted</source>
        <translation>空缺如何计算</translation>
    </message>
    <message>
        <source>How response curves are counted</source>
        <translation>响应曲线如何计算</translation>
    </message>
    <message>
        <source>Export a part for a regional lead…</source>
        <translation>导出一部分给区域负责人…</translation>
    </message>
    <message>
        <source>How reviews are counted</source>
        <translation>回顾的计算方法</translation>
    </message>
    <message>
        <source>Capture this view</source>
        <translation>捕捉此视图</translation>
    </message>
    <message>
        <source>Present the storyboard</source>
        <translation>放映故事板</translation>
    </message>
</context>
<context>
    <name>BoardPainter</name>
    <message>
        <source>show fewer</source>
        <translation>收起部分</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>下级 %1 个</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Customer-focused: fixed customers, adapting tasks</source>
        <translation>客户角色：客户固定，任务灵活</translation>
    </message>
    <message>
        <source>Specialty: one task, wider span</source>
        <translation>专业角色：专注一项任务，负责范围更广</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>没有符合筛选条件的购买历程。请在上方移除一项筛选条件。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>before the first stage</source>
        <translation>首个阶段之前</translation>
    </message>
    <message>
        <source>No event of this log names a channel. Import a log with a column for it.</source>
        <translation>此日志中的事件均未注明渠道。请导入含渠道列的日志。</translation>
    </message>
    <message>
        <source>Channels, stage by stage</source>
        <translation>各阶段的渠道</translation>
    </message>
    <message>
        <source>Share of the events in a stage that happened on the channel</source>
        <translation>阶段内各渠道的事件占比</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Most is done on %1: %2 of %3 events</source>
        <translation>最常用的渠道是 %1：占 %3 个事件的 %2</translation>
    </message>
    <message>
        <source>An event belongs to the stage its journey came to last. Self-serve channels stand first.</source>
        <translation>事件归入其购买历程最近到达的阶段。自助渠道排在最前。</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 次交接</translation>
    </message>
    <message>
        <source>%1 back or again</source>
        <translation>%1 回退或重复</translation>
    </message>
    <message>
        <source>%1 no decision</source>
        <translation>%1 未决策</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按细分市场</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>Bar: share of a journey&apos;s events before somebody of ours takes part</source>
        <translation>条形：我方人员参与之前的事件在购买历程中的占比</translation>
    </message>
    <message>
        <source>before the first contact</source>
        <translation>首次接触之前</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Events before contact</source>
        <translation>接触前的事件</translation>
    </message>
    <message>
        <source>Time before contact</source>
        <translation>接触前的时间</translation>
    </message>
    <message>
        <source>Without any contact</source>
        <translation>全程无接触</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Moves back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Back or again</source>
        <translation>回退或重复</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>. The %1 with most journeys; the table has all %2.</source>
        <translation>。此处显示购买历程最多的 %1 项，表格中含全部 %2 项。</translation>
    </message>
    <message>
        <source>Customers are through %1 of a journey&apos;s events before they meet somebody</source>
        <translation>客户首次与我方人员接触时，购买历程的事件已完成 %1</translation>
    </message>
    <message>
        <source>; %1 of journeys never do</source>
        <translation>；%1 的购买历程全程未接触</translation>
    </message>
    <message>
        <source>No journey of this filter has ended yet, so none has ended without a decision.</source>
        <translation>当前筛选范围内尚无已结束的购买历程，因此没有以未决策告终的。</translation>
    </message>
    <message>
        <source>Where journeys end without a decision</source>
        <translation>购买历程在何处以未决策告终</translation>
    </message>
    <message>
        <source>Journeys that ended, by the stage they were last in. Choose one to see what they lacked.</source>
        <translation>已结束的购买历程，按最后所处阶段统计。选择一项可查看其欠缺。</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>decided: won or lost</source>
        <translation>已决策：赢单或丢单</translation>
    </message>
    <message>
        <source>Last stage</source>
        <translation>最后阶段</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 中的 %1 · %3</translation>
    </message>
    <message>
        <source>%1 of the journeys that ended, ended without a decision; most of them at %2</source>
        <translation>已结束的购买历程中有 %1 以未决策告终，多数停在 %2</translation>
    </message>
    <message>
        <source>Choose “Why journeys end” for the reasons the CRM gives; the panel at the side says what these journeys have in common.</source>
        <translation>选择“结束原因”可查看 CRM 中记录的原因；侧面板显示这些购买历程的共同点。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>No journey of this filter has ended without an order.</source>
        <translation>当前筛选范围内没有未成单即结束的购买历程。</translation>
    </message>
    <message>
        <source>Nobody wrote down why these journeys ended. Import opportunities with a column of reasons, such as “Loss reason” or “Closed lost reason”.</source>
        <translation>这些购买历程均未记录结束原因。请导入含原因列的商机，例如“Loss reason”或“Closed lost reason”。</translation>
    </message>
    <message>
        <source>Why journeys end without an order</source>
        <translation>购买历程未成单的原因</translation>
    </message>
    <message>
        <source>Journeys that ended, by the reason the CRM gives. Choose one to see its journeys.</source>
        <translation>已结束的购买历程，按 CRM 中记录的原因统计。选择一项可查看其购买历程。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>%1 · %2 · worth %3</source>
        <translation>%1 · %2 · 价值 %3</translation>
    </message>
    <message>
        <source> The %1 most frequent; the table has all %2.</source>
        <translation> 此处显示最常见的 %1 项，表格中含全部 %2 项。</translation>
    </message>
    <message>
        <source>“%1” is the reason most often given: %2 of the %3 journeys that ended without an order</source>
        <translation>最常见的原因是“%1”：%3 个未成单的购买历程中有 %2 个</translation>
    </message>
    <message>
        <source>In the words of whoever closed the opportunity. Words that differ only in upper and lower case count as one.</source>
        <translation>采用商机关闭者的原话。仅大小写不同的视为相同。</translation>
    </message>
    <message>
        <source>When we are in touch</source>
        <translation>我方的接触时间</translation>
    </message>
    <message>
        <source>Events with somebody of ours, by weekday and hour (UTC)</source>
        <translation>有我方人员参与的事件，按星期和小时统计（UTC）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Most contacts: %1 at %2:00, %3 of %4</source>
        <translation>接触最多的时段：%1 %2:00，%4 次中有 %3 次</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，占 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 → no decision</source>
        <translation>%1 → 未决策</translation>
    </message>
    <message>
        <source>When customers first met somebody is not known: only dates of opportunities tell of these journeys. An event log with channels or people would.</source>
        <translation>客户首次与我方人员接触的时间未知：这些购买历程只有商机的日期。含渠道或人员的事件日志可以说明。</translation>
    </message>
    <message>
        <source>Handovers: changes of the acting role in a journey. Back or again: moves to an earlier or the same stage, of all moves. No decision: of the journeys that ended. Dates of opportunities and evidence are no contact.</source>
        <translation>交接：购买历程中执行角色的变更。回退或重复：回到先前或同一阶段的移动在全部移动中的占比。未决策：在已结束的购买历程中的占比。商机的日期和证据不算接触。</translation>
    </message>
    <message>
        <source> The %1 that most ended in; the table has all %2.</source>
        <translation> 此处显示结束最多的 %1 项，表格中含全部 %2 项。</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 个</translation>
    </message>
    <message>
        <source>. The first %1 are drawn; the table has all %2.</source>
        <translation>。此处绘制前 %1 项，表格中含全部 %2 项。</translation>
    </message>
    <message>
        <source>When we are in touch is not known: no event with a time of day names a person of ours or an assisted channel.</source>
        <translation>我方何时与客户联系未知：没有带时刻的事件提及我方人员或人工渠道。</translation>
    </message>
    <message>
        <source>Counts, not success: a dark cell says when we call, not when it helps. Dates without a time of day are left out.</source>
        <translation>此处统计次数而非成效：深色单元格表示我方何时联系，不代表何时有效。没有时刻的日期不计入。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message>
        <source>The table holds no event with journey, activity and a possible date</source>
        <translation>表中没有同时含购买历程、活动和有效日期的事件</translation>
    </message>
    <message>
        <source>%1 with %2 events; half of them take longer than %3 from first to last event</source>
        <translation>%1，共 %2 个事件；其中一半从首个到最后一个事件超过 %3</translation>
    </message>
    <message>
        <source>Counted by the database, all journeys of the table: %1 kinds of steps, %2 ways through. Only counts came here; nothing of it is in the plan.</source>
        <translation>由数据库统计，表中全部购买历程：%1 种步骤，%2 条路径。只传来计数，计划中不含这些数据。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Journeys in which it happens; where the plan knows a stage of that name, it is named</source>
        <translation>发生该步骤的购买历程；若计划中有同名阶段则一并列出</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>计划中的阶段</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>%1, %2 of all</source>
        <translation>%1，占全部的 %2</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Journeys that go from one step straight to another, and how long that takes</source>
        <translation>从一个步骤直接进入另一步骤的购买历程及所需时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动次数</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>平均时间（天）</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>时间中位数（天）</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>九成在此时间内（天）</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>%1，中位数 %2</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>最常见的路线</translation>
    </message>
    <message>
        <source>%1 of %2 ways</source>
        <translation>%2 条路径中的 %1 条</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
</context>
<context>
    <name>CoverageSteps</name>
    <message>
        <source>The seat is there already.</source>
        <translation>岗位已在该处。</translation>
    </message>
    <message>
        <source>The seats are there already.</source>
        <translation>这些岗位已经在那里。</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1：缺 %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>调动 %1</translation>
    </message>
    <message>
        <source>Where to? It is one step, which can be undone.</source>
        <translation>调到哪里？这是一个可以撤销的步骤。</translation>
    </message>
    <message>
        <source>No vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>没有可用的空缺或计划岗位。有人离开时岗位才会空缺。</translation>
    </message>
    <message>
        <source>Done: %1. Customer-focused seats serve the accounts they own, wherever they belong: give them accounts there.</source>
        <translation>完成：%1。以客户为中心的岗位无论归属何处，都只服务自己名下的客户：请在那里分配客户给它们。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>DelayWords</name>
    <message>
        <source>%1 takes longest, half of the journeys over %2</source>
        <translation>%1 耗时最长，半数购买历程超过 %2</translation>
    </message>
    <message>
        <source>; %1 of %2 open ones are stuck</source>
        <translation>；%2 个进行中的购买历程有 %1 个停滞</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, all hours of all days. Open journeys count until the last event of the log.</source>
        <translation>从进入阶段到下一步骤，按全天候计时。进行中的购买历程计至日志的最后一个事件。</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Box: the middle half; thick line: the median; thin line: from the shortest to nine in ten</source>
        <translation>方框：中间一半；粗线：中位数；细线：从最短到九成</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>进入次数</translation>
    </message>
    <message>
        <source>Shortest (d)</source>
        <translation>最短（天）</translation>
    </message>
    <message>
        <source>First quarter (d)</source>
        <translation>第一四分位数（天）</translation>
    </message>
    <message>
        <source>Median (d)</source>
        <translation>中位数（天）</translation>
    </message>
    <message>
        <source>Third quarter (d)</source>
        <translation>第三四分位数（天）</translation>
    </message>
    <message>
        <source>Nine in ten (d)</source>
        <translation>九成以内（天）</translation>
    </message>
    <message>
        <source>Longest (d)</source>
        <translation>最长（天）</translation>
    </message>
    <message>
        <source>nobody has gone on yet</source>
        <translation>尚无进入下一步的</translation>
    </message>
    <message>
        <source>half within %1, nine in ten within %2</source>
        <translation>半数在 %1 内，九成在 %2 内</translation>
    </message>
    <message>
        <source>Open journeys, by how long they have been in their stage</source>
        <translation>进行中的购买历程，按在当前阶段的停留时间</translation>
    </message>
    <message>
        <source>Stuck: longer than nine in ten of those that went on. Choose a stage to see who is stuck.</source>
        <translation>停滞：停留时间超过已推进者的九成。选择阶段可查看停滞的购买历程。</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>longer than the plan expects</source>
        <translation>超出规划预期</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Expected (d)</source>
        <translation>预期（天）</translation>
    </message>
    <message>
        <source>%1 open, %2 stuck</source>
        <translation>%1 个进行中，%2 个停滞</translation>
    </message>
    <message>
        <source> · plan: %1</source>
        <translation> · 规划：%1</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>没有符合筛选条件的购买历程。请在上方移除一项筛选条件。</translation>
    </message>
    <message>
        <source>Stuck in %1</source>
        <translation>停滞在 %1</translation>
    </message>
    <message>
        <source>Slowest through %1</source>
        <translation>经过 %1 最慢</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>From coming to a stage until the next step, in working days: %1. Open journeys count until the last event of the log.</source>
        <translation>从进入某阶段到下一步，按工作日计：%1。进行中的历程计至日志最后一个事件。</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Why, if you like</source>
        <translation>原因（可选）</translation>
    </message>
    <message>
        <source>Reason, optional</source>
        <translation>原因，可选</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>已有文件“%1”。请另取名称。</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>How good is it? Not known yet: there are not three quarters of history to try it on.</source>
        <translation>准确度如何？尚不可知：历史数据不足三个季度，无法检验。</translation>
    </message>
    <message>
        <source>the last quarter</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>the last %1 quarters</source>
        <translation>最近 %1 个季度</translation>
    </message>
    <message>
        <source>How good is it? Tried on %1 with what was known before, it was off by %2; repeating last year&apos;s quarter, or the one before where there is none, by %3.</source>
        <translation>准确度如何？以当时已知数据对 %1 进行检验，误差为 %2；若直接沿用去年同季（无则用上一季度），误差为 %3。</translation>
    </message>
    <message>
        <source>Visits to %1</source>
        <translation>进入 %1 的次数</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>The plan has no open stage, so there is nothing to foretell. Add one under Stages.</source>
        <translation>规划中没有进行中类型的阶段，无可预测内容。请在“阶段”中添加。</translation>
    </message>
    <message>
        <source>No journey of this log has reached a stage of the plan, so there is nothing to foretell yet. Name the stages in the plan as the log does.</source>
        <translation>此日志中没有购买历程到达规划的阶段，暂无可预测内容。请使规划中的阶段名称与日志一致。</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>80 % range: four times in five</source>
        <translation>80% 区间：五次中有四次</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1 in quarters of 13 weeks</source>
        <translation>%1，按 13 周的季度</translation>
    </message>
    <message>
        <source>Each quarter is named by the month in which it ends</source>
        <translation>各季度以其结束月份命名</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Quarter ends</source>
        <translation>季度结束</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>At least, 80 %</source>
        <translation>下限，80%</translation>
    </message>
    <message>
        <source>At most, 80 %</source>
        <translation>上限，80%</translation>
    </message>
    <message>
        <source>Next quarter, all stages and ends</source>
        <translation>下一季度，全部阶段和结果</translation>
    </message>
    <message>
        <source>Expected journeys, and the range that holds four times in five. Choose one to see it above.</source>
        <translation>预期购买历程数，以及五次中有四次落入的区间。选择一项可在上方查看。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1: %2 expected next quarter, four times in five %3 to %4</source>
        <translation>%1：下一季度预计 %2，五次中有四次在 %3 至 %4 之间</translation>
    </message>
    <message>
        <source>; the last quarter brought %1</source>
        <translation>；上一季度为 %1</translation>
    </message>
    <message>
        <source>%1, quarter to %2</source>
        <translation>%1，截至 %2 的季度</translation>
    </message>
    <message>
        <source>as it would have been foretold</source>
        <translation>按本方法当时的预测</translation>
    </message>
    <message>
        <source>an earlier quarter repeated</source>
        <translation>沿用更早一季</translation>
    </message>
    <message>
        <source>Would have been foretold</source>
        <translation>当时会预测</translation>
    </message>
    <message>
        <source>An earlier quarter repeated</source>
        <translation>沿用更早一季</translation>
    </message>
    <message>
        <source> %1 of these counts fell within the range.</source>
        <translation> 其中 %1 的计数落在区间内。</translation>
    </message>
    <message>
        <source>How good is it? Nothing of this happened in %1, so that nobody can say.</source>
        <translation>准确度如何？%1 内没有发生此类情况，因此无从判断。</translation>
    </message>
    <message>
        <source> All stages and ends of all segments: off by %1, repeating %2.</source>
        <translation> 所有细分的全部阶段和结果：误差 %1，重复法 %2。</translation>
    </message>
</context>
<context>
    <name>FunnelWords</name>
    <message>
        <source>all within %1 of the first</source>
        <translation>全部在首个阶段后 %1 内</translation>
    </message>
    <message>
        <source>however long it takes</source>
        <translation>不限时长</translation>
    </message>
    <message>
        <source>Counted: each stage after the one before, others may come between, %1</source>
        <translation>计数方式：各阶段依次到达，中间可夹杂其他阶段，%1</translation>
    </message>
    <message>
        <source>Counted: each stage right after the one before, %1</source>
        <translation>计数方式：各阶段紧接前一阶段，%1</translation>
    </message>
    <message>
        <source>Counted: all stages up to this one in any order, %1</source>
        <translation>计数方式：到此为止的所有阶段，顺序不限，%1</translation>
    </message>
    <message>
        <source>No journey of this filter has reached a stage</source>
        <translation>当前筛选范围内没有购买历程到达任何阶段</translation>
    </message>
    <message>
        <source>No journey has ended without an order: %1 of %2 reached %3</source>
        <translation>没有未成单即结束的购买历程：%2 中有 %1 个到达 %3</translation>
    </message>
    <message>
        <source>end without a decision</source>
        <translation>以未决策告终</translation>
    </message>
    <message>
        <source>are lost to others</source>
        <translation>输给他人</translation>
    </message>
    <message>
        <source>Most journeys end at %1: %2 of %3 %4</source>
        <translation>购买历程多数止于 %1：%3 个中有 %2 个%4</translation>
    </message>
    <message>
        <source>%1 claimed, %2 verified</source>
        <translation>%1 已申报，%2 已验证</translation>
    </message>
    <message>
        <source>%1 claimed, nothing to verify</source>
        <translation>%1 已申报，无需验证</translation>
    </message>
    <message>
        <source>%1 of the stage before, median %2</source>
        <translation>占前一阶段的 %1，中位数 %2</translation>
    </message>
    <message>
        <source>Claimed and verified</source>
        <translation>已申报与已验证</translation>
    </message>
    <message>
        <source>Claimed: the journey was said to reach the stage. Verified: with unexpired evidence for all that the stage requires.</source>
        <translation>已申报：记录称购买历程已到达该阶段。已验证：该阶段要求的证据齐备且未过期。</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>占前一阶段</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>Where those went who did not go on</source>
        <translation>未继续推进者的去向</translation>
    </message>
    <message>
        <source>Journeys that reached the stage and not the next one</source>
        <translation>到达该阶段但未到达下一阶段的购买历程</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>won all the same</source>
        <translation>仍然赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Won all the same</source>
        <translation>仍然赢单</translation>
    </message>
    <message>
        <source>%1 lost, %2 no decision, %3 open</source>
        <translation>%1 丢单，%2 未决策，%3 进行中</translation>
    </message>
    <message>
        <source>The flow of journeys</source>
        <translation>购买历程的流向</translation>
    </message>
    <message>
        <source>No activity of this log has the name of a stage of the plan, so there is no funnel yet. Make the activities that are stages under Stages.</source>
        <translation>此日志中没有与规划阶段同名的活动，因此暂无漏斗。请在“阶段”中将相应活动设为阶段。</translation>
    </message>
</context>
<context>
    <name>GraphBuilder</name>
    <message>
        <source>Journey graph: %1 steps, %2 paths, %3</source>
        <translation>购买历程图：%1 个步骤，%2 条路径，%3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>停留时间中位数</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动次数</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>时间中位数</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>九成在此时间内</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>平均价值</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>丢单或未决策</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: %2, median stay %3, %4 begin here, %5 end here</source>
        <translation>%1：%2，停留时间中位数 %3，%4 个由此开始，%5 个在此结束</translation>
    </message>
    <message>
        <source>, %1 verified</source>
        <translation>，%1 已验证</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 项活动</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 项活动</translation>
    </message>
    <message>
        <source>Other: %1 that are not shown one by one</source>
        <translation>其他：%1，未逐一显示</translation>
    </message>
    <message>
        <source>%1 to %2: %3, median time %4, 9 of 10 within %5</source>
        <translation>%1 至 %2：%3，时间中位数 %4，九成在 %5 内</translation>
    </message>
    <message>
        <source>, %1 of those that ended were lost or not decided</source>
        <translation>，已结束的有 %1 丢单或未决策</translation>
    </message>
    <message>
        <source>%1 to %2: %3 moves</source>
        <translation>%1 至 %2：%3 次移动</translation>
    </message>
</context>
<context>
    <name>GraphMaker</name>
    <message>
        <source>Hours from seats over tasks to territories</source>
        <translation>工时从岗位经任务流向区域</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Needed or available</source>
        <translation>所需或可用</translation>
    </message>
    <message>
        <source>Served or used</source>
        <translation>已满足或已用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1: %2 of %3 needed are served, %4</source>
        <translation>%1：所需 %3，已满足 %2，%4</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 in use</source>
        <translation>%1，%2：%4 中已用 %3</translation>
    </message>
    <message>
        <source>%1 does %2 of %3</source>
        <translation>%1 承担 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1</translation>
    </message>
    <message>
        <source>Tasks in a leaf that only one seat can do: %1</source>
        <translation>末级区域中仅一个岗位可承担的任务：%1</translation>
    </message>
    <message>
        <source>%1 in %2: %3 needed, %4</source>
        <translation>%2 的 %1：所需 %3，%4</translation>
    </message>
    <message>
        <source>%1 more territories</source>
        <translation>另有 %1 个区域</translation>
    </message>
    <message>
        <source>⚠ no stand-in: %1</source>
        <translation>⚠ 无人替补：%1</translation>
    </message>
    <message>
        <source>seats by role and territory</source>
        <translation>按角色和区域的岗位</translation>
    </message>
    <message>
        <source>territories and segments</source>
        <translation>区域与细分市场</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1（直属岗位）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>无工时</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 without hours</source>
        <translation>%1 · %2 个无工时</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%2 另有 %1 个</translation>
    </message>
</context>
<context>
    <name>GraphTableWords</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>Median stay (d)</source>
        <translation>停留时间中位数（天）</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已绘制</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动次数</translation>
    </message>
    <message>
        <source>Mean time (d)</source>
        <translation>平均时间（天）</translation>
    </message>
    <message>
        <source>Median time (d)</source>
        <translation>时间中位数（天）</translation>
    </message>
    <message>
        <source>9 of 10 within (d)</source>
        <translation>九成在此时间内（天）</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>平均价值</translation>
    </message>
    <message>
        <source>Lost or no decision</source>
        <translation>丢单或未决策</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2内%1</translation>
    </message>
    <message>
        <source>Each event is as wide as the time until the next; times in UTC</source>
        <translation>每个事件的宽度为到下一事件的时间；时间为 UTC</translation>
    </message>
    <message>
        <source>+%1 events</source>
        <translation>另有 %1 个事件</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>“%1”不是日期。请按 %2 的格式填写。</translation>
    </message>
</context>
<context>
    <name>PartLister</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>了解者</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>It alone knows</source>
        <translation>仅其了解</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专业岗位</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>最远</translation>
    </message>
    <message>
        <source>From home to the farthest territory, as the crow flies, in kilometres</source>
        <translation>从所属区域到最远区域的直线距离（公里）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Per journey</source>
        <translation>每个历程</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>在基线中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Hours lost</source>
        <translation>损失工时</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Most is missing of</source>
        <translation>缺得最多的是</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>其工时</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What all that is missing would bring, by the values of its hours</source>
        <translation>全部缺口按其工时价值能带来多少</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>设置 %2 的%1</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above</source>
        <translation>没有符合上方所选条件的内容</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
</context>
<context>
    <name>RemedyFinder</name>
    <message>
        <source>Give them to %1</source>
        <translation>分配给 %1</translation>
    </message>
    <message>
        <source>Set its accounts free</source>
        <translation>解除其客户的分配</translation>
    </message>
    <message>
        <source>Give %1 accounts to %2</source>
        <translation>将 %1 个客户分配给 %2</translation>
    </message>
    <message>
        <source>Set %1 accounts free</source>
        <translation>解除 %1 个客户的分配</translation>
    </message>
    <message>
        <source>Delete this role</source>
        <translation>删除此角色</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>删除角色 %1</translation>
    </message>
    <message>
        <source>Count it as vacant</source>
        <translation>计为空缺</translation>
    </message>
    <message>
        <source>Count it as filled</source>
        <translation>计为在岗</translation>
    </message>
    <message>
        <source>Count %1 as vacant</source>
        <translation>将 %1 计为空缺</translation>
    </message>
    <message>
        <source>Count %1 as filled</source>
        <translation>将 %1 计为在岗</translation>
    </message>
    <message>
        <source>Their homes are their span</source>
        <translation>以归属区域为负责范围</translation>
    </message>
    <message>
        <source>Let the homes of %1 be their span</source>
        <translation>以 %1 的归属区域为其负责范围</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>Add a seat: %1</source>
        <translation>添加岗位：%1</translation>
    </message>
    <message>
        <source>Drag onto a territory to add a seat, or press to add it where the cursor is</source>
        <translation>拖到区域上即可添加岗位，或按下以添加到光标所在处</translation>
    </message>
</context>
<context>
    <name>SeatFields</name>
    <message>
        <source>Seat</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>不限开始</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>不限结束</translation>
    </message>
    <message>
        <source>Only the home</source>
        <translation>仅归属区域</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>安排%1上岗</translation>
    </message>
    <message>
        <source>Nobody in %1</source>
        <translation>%1 无人</translation>
    </message>
    <message>
        <source>Several people are called so. Choose the one who is meant in the table of seats.</source>
        <translation>有多人同名。请在席位表中选择所指的人。</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source> · undone</source>
        <translation> · 已撤销</translation>
    </message>
</context>
<context>
    <name>SubjectDerivations</name>
    <message>
        <source>Forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages.</source>
        <translation>预测进入次数 × 每次占用人员的工时（购买历程、工作：各渠道占比 × 用时），对各阶段求和。</translation>
    </message>
    <message>
        <source>By the seats that own the customers</source>
        <translation>由负责客户的岗位完成</translation>
    </message>
    <message>
        <source>By specialists</source>
        <translation>由专业岗位完成</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Share of its tasks that is done</source>
        <translation>其任务完成的比例</translation>
    </message>
    <message>
        <source>What is needed less what is served.</source>
        <translation>需要的工时减去已服务的工时。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>Of it: waits for vacant seats that own the customers</source>
        <translation>其中：等待负责客户的空缺岗位</translation>
    </message>
    <message>
        <source>Of it: reached by no seat with hours</source>
        <translation>其中：没有有工时的岗位能触及</translation>
    </message>
    <message>
        <source>Of it: hours that bring more are served first</source>
        <translation>其中：收益更高的工时优先</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>已服务 ÷ 需要。</translation>
    </message>
    <message>
        <source>Visits to the stage that the forecast expects in the quarter × hours that a visit takes people: share of each channel × its time, over the tasks.</source>
        <translation>预测本季度进入该阶段的次数 × 每次占用人员的工时：各渠道占比 × 用时，对任务求和。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>进入次数</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>每次工时</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew.</source>
        <translation>若在该处及其下级增加一个该角色的全职岗位，并重新分配所有其他岗位的工时，本季度预期毛利的增加。</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>约数：工时按没有它时的价值计算。</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>本季度全职工时</translation>
    </message>
    <message>
        <source>Expected margin without it</source>
        <translation>没有它时的预期毛利</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>All the work of the task in the territory is for customers that this seat owns, and no specialist with hours reaches it.</source>
        <translation>该区域此任务的全部工作都属于该岗位负责的客户，且没有有工时的专业岗位能触及。</translation>
    </message>
    <message>
        <source>The work of the task in the territory that seats with hours reach: this one alone.</source>
        <translation>该区域此任务的工作，有工时的岗位中只有它能触及。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Work in the quarter</source>
        <translation>本季度工作</translation>
    </message>
    <message>
        <source>Great-circle distances from the centre of the territory, or from the middle of its customers where it has none, to its customers with coordinates.</source>
        <translation>从区域中心（没有时取其客户的中心）到有坐标客户的大圆距离。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>有坐标</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>半数在此范围内</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>最远</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>了解客户的岗位</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>有岗位了解的客户</translation>
    </message>
    <message>
        <source>Pairs of both</source>
        <translation>两者的配对</translation>
    </message>
    <message>
        <source>FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp and expected leavers included; summed over the seats.</source>
        <translation>FTE × 该角色年工时 × 季度天数 / 365.25 × 季度中岗位有人的比例（含上手期与预期离职）；对各岗位求和。</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Hours in use ÷ hours available.</source>
        <translation>已用工时 ÷ 可用工时。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Hours a year of the role × days of the quarter / 365.25.</source>
        <translation>该角色年工时 × 季度天数 / 365.25。</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>年工时</translation>
    </message>
    <message>
        <source>Days of the quarter</source>
        <translation>季度天数</translation>
    </message>
    <message>
        <source>The part of full time that the plan gives the seat.</source>
        <translation>计划给该岗位的全职比例。</translation>
    </message>
    <message>
        <source>The seats among what was chosen, each once.</source>
        <translation>所选内容中的岗位，每个计一次。</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give while the seat is open (FTE × hours of the role in the quarter) less what it gives.</source>
        <translation>岗位开放期间由熟悉工作的人任职时可提供的工时（FTE × 该角色本季度工时），减去实际提供的工时。</translation>
    </message>
    <message>
        <source>The seat is</source>
        <translation>岗位状态</translation>
    </message>
    <message>
        <source>Would be given</source>
        <translation>应提供</translation>
    </message>
    <message>
        <source>Is given</source>
        <translation>实际提供</translation>
    </message>
    <message>
        <source>The share of the quarter in which somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>季度中岗位有人的比例，上手期间减少，并扣除可能离职造成的缺失。</translation>
    </message>
    <message>
        <source>Months to learn the job</source>
        <translation>上手所需月数</translation>
    </message>
    <message>
        <source>Days to fill a seat</source>
        <translation>补缺所需天数</translation>
    </message>
    <message>
        <source>What is missing at the value of the hours that it would fill, added up over tasks in leaves of which less than 80 % is done. An estimate: the more of it is done, the less the next hour brings, and what is lost where the hours come from is not taken off.</source>
        <translation>按所填工时的价值计算的缺口，对完成不足 80 % 的末级区域任务求和。这是估计值：完成得越多，下一小时带来的越少，且未扣除工时来源处的损失。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Of the journeys of these customers that begin in the quarter: their number × the share that is won with the work done as it is × what one that is won brings.</source>
        <translation>这些客户本季度开始的购买历程：数量 × 按目前完成的工作赢得的比例 × 每个赢单带来的收益。</translation>
    </message>
    <message>
        <source>A minimum cut of the flow of hours: all hours of these seats are in use, and no other seat could do the work that waits for them, not even by taking something else over from them.</source>
        <translation>工时流的最小割：这些岗位的工时全部用满，其他岗位都做不了等待它们的工作，即使替它们接手别的工作也不行。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>其工时（全部用满）</translation>
    </message>
    <message>
        <source>Work that only they can do</source>
        <translation>只有它们能做的工作</translation>
    </message>
    <message>
        <source>Missing of it</source>
        <translation>其中缺少</translation>
    </message>
    <message>
        <source>What that would bring</source>
        <translation>补上能带来</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Journeys expected to begin in the quarter for whose segment the plan lays out no work (Journeys, Work), or whose customers have no segment. They bring margin as they did, and ask for no hours.</source>
        <translation>预计本季度开始、但计划未为其细分市场安排工作（购买历程，工作），或客户没有细分市场的购买历程。它们照旧带来毛利，不需要工时。</translation>
    </message>
    <message>
        <source>Expected to begin</source>
        <translation>预计开始</translation>
    </message>
    <message>
        <source>Of them without work</source>
        <translation>其中无工作</translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>All journeys went the same way</source>
        <translation>所有购买历程的路线相同</translation>
    </message>
    <message>
        <source>%1 of %2 ways through cover 80 % of the journeys; the most frequent one %3</source>
        <translation>%2 条路线中有 %1 条涵盖 80% 的购买历程；最常见的一条占 %3</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>赢单 %1</translation>
    </message>
    <message>
        <source>The most frequent ways through</source>
        <translation>最常见的路线</translation>
    </message>
    <message>
        <source>A step is as wide as the median time until the next. At the right: share together with the ways above, median time of the whole way, won of those that ended</source>
        <translation>步骤宽度为到下一步骤的时间中位数。右侧：与上方路线的累计占比、全程时间中位数、已结束中的赢单占比</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Won of ended</source>
        <translation>已结束中的赢单率</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>没有符合筛选条件的购买历程。请在上方移除一项筛选条件。</translation>
    </message>
    <message>
        <source>Steps: the stages of the plan</source>
        <translation>步骤：规划中的阶段</translation>
    </message>
    <message>
        <source>Steps: everything that was recorded</source>
        <translation>步骤：记录的全部内容</translation>
    </message>
    <message>
        <source>%1. Choose a way to see its journeys.</source>
        <translation>%1。选择路线可查看其购买历程。</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>路线 %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3 of those shown</source>
        <translation>%1 · %2，占所示的 %3</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… 另有 %1 步</translation>
    </message>
</context>
<context>
    <name>VelocityWords</name>
    <message>
        <source>Velocity cannot be compared: in one of the two periods nothing was won, or no amount is known</source>
        <translation>无法比较速度：两个时段之一没有赢单，或金额未知</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Journeys that ended</source>
        <translation>已结束的购买历程</translation>
    </message>
    <message>
        <source>Share that was won</source>
        <translation>赢单占比</translation>
    </message>
    <message>
        <source>Mean amount won</source>
        <translation>平均赢单金额</translation>
    </message>
    <message>
        <source>Time to the end</source>
        <translation>到结束的时间</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Journeys bring %1, %2 against the %3 months before; most of the change: %4 (%5 → %6)</source>
        <translation>购买历程带来 %1，较此前 %3 个月 %2；变化主要来自：%4（%5 → %6）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Journeys that ended from %1, against %2.</source>
        <translation>%1 结束的购买历程，与 %2 相比。</translation>
    </message>
    <message>
        <source>%1 Velocity is journeys × share won × mean amount ÷ time. In logarithms the four parts add up: a time that is a tenth shorter counts +10.5 points.</source>
        <translation>%1 速度 = 购买历程数 × 赢单占比 × 平均金额 ÷ 时间。取对数后四项可相加：时间缩短十分之一计 +10.5 点。</translation>
    </message>
    <message>
        <source>What changed velocity</source>
        <translation>速度变化的来源</translation>
    </message>
    <message>
        <source>In points of the logarithm; the first four add up to the last</source>
        <translation>单位为对数点；前四项相加等于最后一项</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独影响</translation>
    </message>
    <message>
        <source>%1 points · %2 → %3</source>
        <translation>%1 点 · %2 → %3</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>plan currency</source>
        <translation>规划货币</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>plan currency a day</source>
        <translation>规划货币/天</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>VerifierWords</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the odds of its stage</source>
        <translation>所处阶段的赢率</translation>
    </message>
    <message>
        <source>missing evidence</source>
        <translation>缺少证据</translation>
    </message>
    <message>
        <source>its age</source>
        <translation>停留过久</translation>
    </message>
    <message>
        <source>%1 · %2, %3 won · %4 of %5 verified · %6 days</source>
        <translation>%1 · %2，赢率 %3 · 已验证 %4/%5 · %6 天</translation>
    </message>
    <message>
        <source> (plan: %1)</source>
        <translation> （规划：%1）</translation>
    </message>
    <message>
        <source>No open journey of this filter is in a stage of the plan, so there is nothing to rank.</source>
        <translation>当前筛选范围内没有进行中的购买历程处于规划的阶段，无可排序内容。</translation>
    </message>
    <message>
        <source>Most promising open journeys</source>
        <translation>最有希望的进行中购买历程</translation>
    </message>
    <message>
        <source>Bar: expected value. Then the reason: value, stage and its odds, evidence, days in the stage</source>
        <translation>条形：预期价值。其后为依据：价值、阶段及其赢率、证据、阶段停留天数</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>预期价值</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>预期价值</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Won from there</source>
        <translation>该阶段赢率</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>阶段停留天数</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>预期天数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet, so every claim stands. Add some in the register.</source>
        <translation>规划中尚无凭证，因此所有申报均视为成立。请在登记册中添加。</translation>
    </message>
    <message>
        <source>Every open journey has the evidence that its stage requires.</source>
        <translation>所有进行中的购买历程均具备其阶段所需的证据。</translation>
    </message>
    <message>
        <source>What claims lack</source>
        <translation>申报所缺的证据</translation>
    </message>
    <message>
        <source>Open journeys that claim the stage without this evidence. Choose one to list them.</source>
        <translation>已申报该阶段但缺少此证据的进行中购买历程。选择一项可列出。</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>缺少证据</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>%1 · %2 journeys, %3</source>
        <translation>%1 · %2 个购买历程，%3</translation>
    </message>
    <message>
        <source>%1 claim a stage without its evidence, worth %2</source>
        <translation>%1 申报了阶段但缺少证据，价值 %2</translation>
    </message>
    <message>
        <source>Open journeys in the stage the CRM claims, where something required has no unexpired evidence on the day of the last event.</source>
        <translation>处于 CRM 所申报阶段的进行中购买历程，且截至最后一个事件当日，某项必需内容没有未过期的证据。</translation>
    </message>
    <message>
        <source>The plan has no verifiers yet: add what customers do that shows a stage was reached.</source>
        <translation>规划中尚无凭证：请添加能表明已到达阶段的客户行动。</translation>
    </message>
    <message>
        <source>Evidence of open journeys</source>
        <translation>进行中购买历程的证据</translation>
    </message>
    <message>
        <source>Open journeys in the verifier&apos;s stage. Choose one to see those that have it.</source>
        <translation>处于该凭证所属阶段的进行中购买历程。选择一项可查看具备该证据的购买历程。</translation>
    </message>
    <message>
        <source>with unexpired evidence</source>
        <translation>有未过期的证据</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无证据</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>有证据</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无证据</translation>
    </message>
    <message>
        <source>no open journey</source>
        <translation>没有进行中的购买历程</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · not required</source>
        <translation>%1 · %2 · 非必需</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of the evidence that open journeys should have is there</source>
        <translation>进行中的购买历程应有的证据已具备 %1</translation>
    </message>
    <message>
        <source>No open journey is in a stage that requires evidence</source>
        <translation>没有进行中的购买历程处于需要证据的阶段</translation>
    </message>
    <message>
        <source>Required evidence of the stage a journey claims, unexpired on the day of the last event.</source>
        <translation>购买历程所申报阶段的必需证据，截至最后一个事件当日未过期。</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>包含：%1</translation>
    </message>
    <message>
        <source>no value known, won ones: %1</source>
        <translation>价值未知，按赢单均值：%1</translation>
    </message>
    <message>
        <source>no value known</source>
        <translation>价值未知</translation>
    </message>
    <message>
        <source> (usually: %1)</source>
        <translation> （通常：%1）</translation>
    </message>
    <message>
        <source>%1 of %2 open journeys are worth attention first; %3 are later than expected</source>
        <translation>%2 个进行中的购买历程有 %1 个值得优先关注；%3 个超出预期时间</translation>
    </message>
    <message>
        <source>Expected value = value × share won from that stage × (1 + verified) / (1 + required) × freshness: 1 in time, else expected days / days in the stage. Without a value: the mean of those won. Without expected days in the plan: the median stay.</source>
        <translation>预期价值 = 价值 × 该阶段赢率 × (1 + 已验证) ÷ (1 + 必需) × 时效：按期为 1，否则为预期天数 ÷ 阶段停留天数。无价值时取赢单均值；规划无预期天数时取停留时间中位数。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效期（天）</translation>
    </message>
</context>
<context>
    <name>headwater</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2 short</source>
        <translation>%1 · 缺 %2</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 个岗位</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 个岗位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2，共 %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Share in use</source>
        <translation>已用占比</translation>
    </message>
    <message>
        <source>Workload index</source>
        <translation>工作负荷指数</translation>
    </message>
    <message>
        <source>Seats by how full they are</source>
        <translation>岗位饱和度分布</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>岗位数</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1% 至 %2%</translation>
    </message>
    <message>
        <source>Balance of the work that nobody else can do</source>
        <translation>不可替代工作的均衡度</translation>
    </message>
    <message>
        <source>Workload index = that work / hours of the seat; mean %1. Band: %2 around the mean, our default, not a standard.</source>
        <translation>工作负荷指数 = 该类工作 ÷ 岗位工时；均值 %1。区间：均值上下 %2，为默认值，并非标准。</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>低于区间</translation>
    </message>
    <message>
        <source>within the band</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>高于区间</translation>
    </message>
    <message>
        <source>No seat has hours in this quarter.</source>
        <translation>本季度没有岗位具备工时。</translation>
    </message>
    <message>
        <source>%1 of %2 are full, %3 do none of the expected work.</source>
        <translation>%2 中有 %1 个已满，%3 个未承担任何预期工作。</translation>
    </message>
    <message>
        <source>In use = hours that the work of journeys takes, of the hours a seat has in %1. What is left is time for everything else. Coefficient of variation of the workload index: %2; %3 of the seats outside the band.</source>
        <translation>已用 = 购买历程的工作占用的工时，以岗位在 %1 的工时为基数。其余为处理其他事务的时间。工作负荷指数的变异系数：%2；%3 的岗位在区间之外。</translation>
    </message>
    <message>
        <source>How full each seat is</source>
        <translation>各岗位的饱和度</translation>
    </message>
    <message>
        <source>The fullest</source>
        <translation>最饱和</translation>
    </message>
    <message>
        <source>The emptiest</source>
        <translation>最空闲</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Sales team</source>
        <translation>销售团队</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Employment history</source>
        <translation>任职历史</translation>
    </message>
    <message>
        <source>Salesforce opportunities</source>
        <translation>Salesforce 商机</translation>
    </message>
    <message>
        <source>Salesforce opportunity history</source>
        <translation>Salesforce 商机历史</translation>
    </message>
    <message>
        <source>Salesforce territories</source>
        <translation>Salesforce 区域</translation>
    </message>
    <message>
        <source>Salesforce accounts of territories</source>
        <translation>Salesforce 区域客户</translation>
    </message>
    <message>
        <source>Salesforce users of territories</source>
        <translation>Salesforce 区域用户</translation>
    </message>
    <message>
        <source>HubSpot deals</source>
        <translation>HubSpot 交易</translation>
    </message>
    <message>
        <source>HubSpot deal stages</source>
        <translation>HubSpot 交易阶段</translation>
    </message>
    <message>
        <source>HubSpot companies</source>
        <translation>HubSpot 公司</translation>
    </message>
    <message>
        <source>BambooHR people</source>
        <translation>BambooHR 人员</translation>
    </message>
    <message>
        <source>Workday positions</source>
        <translation>Workday 职位</translation>
    </message>
    <message>
        <source>SuccessFactors positions</source>
        <translation>SuccessFactors 职位</translation>
    </message>
    <message>
        <source>SuccessFactors users</source>
        <translation>SuccessFactors 用户</translation>
    </message>
    <message>
        <source>HiBob positions</source>
        <translation>HiBob 职位</translation>
    </message>
    <message>
        <source>Headwater table</source>
        <translation>Headwater 表格</translation>
    </message>
    <message>
        <source>Headwater table “%1”</source>
        <translation>Headwater 表格“%1”</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Code or id</source>
        <translation>编码或 ID</translation>
    </message>
    <message>
        <source>Part of (company)</source>
        <translation>隶属于（公司）</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Sales person</source>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>接洽日期</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>开始（日期）</translation>
    </message>
    <message>
        <source>To (date)</source>
        <translation>结束（日期）</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Step of the activity</source>
        <translation>活动的步骤</translation>
    </message>
    <message>
        <source>Lies in (territory)</source>
        <translation>上级（区域）</translation>
    </message>
    <message>
        <source>The value is missing. Fill it in.</source>
        <translation>缺少值。请填写。</translation>
    </message>
    <message>
        <source>This is not a date. Write it like the others in the column.</source>
        <translation>不是日期。请按该列其他值的格式填写。</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only.</source>
        <translation>不是数字。请仅填写数字。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>This word is not known here. Use one of the usual ones.</source>
        <translation>无法识别此词。请使用常用词。</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the dates.</source>
        <translation>结束早于开始。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>An earlier row has this id and says something else. Keep one of them.</source>
        <translation>前面有一行 ID 相同但内容不同。请保留其中一行。</translation>
    </message>
    <message>
        <source>Neither the plan nor the files know this. Add it, or correct the spelling.</source>
        <translation>规划和文件中均无此项。请添加，或更正写法。</translation>
    </message>
    <message>
        <source>This makes a circle. Give one of them another place.</source>
        <translation>这会形成循环。请调整其中一项的位置。</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Is a delimiter inside a value?</source>
        <translation>该行的单元格多于表头。值中是否含有分隔符？</translation>
    </message>
    <message>
        <source>the same but for legal form and punctuation</source>
        <translation>除公司形式和标点外均相同</translation>
    </message>
    <message>
        <source>by web domain</source>
        <translation>根据网站域名</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <translation>%1 按 %2 读取。</translation>
    </message>
    <message>
        <source>%1 mixes two ways to write dates; most rows are %2.</source>
        <translation>%1 混用了两种日期写法；多数行为 %2。</translation>
    </message>
    <message>
        <source>%1 has a decimal comma.</source>
        <translation>%1 使用逗号作小数点。</translation>
    </message>
    <message>
        <source>%1 mixes decimal commas and decimal points.</source>
        <translation>%1 混用逗号和句点作小数点。</translation>
    </message>
    <message>
        <source>event log (XES)</source>
        <translation>事件日志 (XES)</translation>
    </message>
    <message>
        <source>event log (XES), compressed</source>
        <translation>事件日志 (XES)，压缩</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>%1, %2 of those that reached %3</source>
        <translation>%1，占到达 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 steps: %2</source>
        <translation>%1 个步骤：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 of those shown</source>
        <translation>%1，占所示的 %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后活动</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <translation>%1：自 %2 起</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1：至 %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>细分市场：%1</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>区域：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>渠道：%1</translation>
    </message>
    <message>
        <source>Does not begin with: %1</source>
        <translation>起点不是：%1</translation>
    </message>
    <message>
        <source>Begins with: %1</source>
        <translation>起点为：%1</translation>
    </message>
    <message>
        <source>Does not end with: %1</source>
        <translation>终点不是：%1</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>终点为：%1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>包含：%1</translation>
    </message>
    <message>
        <source>Most frequent ways, %1 of journeys</source>
        <translation>最常见的路线，占购买历程的 %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Value: from %1</source>
        <translation>价值：%1 起</translation>
    </message>
    <message>
        <source>Value: %1 to %2</source>
        <translation>价值：%1 至 %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人员：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>1 journey</source>
        <translation>1 个购买历程</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 个购买历程</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>was here</source>
        <translation>原在此处</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody owns this account.</source>
        <translation>此客户无负责人。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>selected together</source>
        <translation>多项选择</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Revenue, 12 months</source>
        <translation>营收，12 个月</translation>
    </message>
    <message>
        <source>Potential a year</source>
        <translation>年潜力</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>新增%1：%2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>移除%1：%2</translation>
    </message>
    <message>
        <source>Moved %1: %2</source>
        <translation>移动%1：%2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>变更%1：%2</translation>
    </message>
    <message>
        <source>Moved and changed %1: %2</source>
        <translation>移动并变更%1：%2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>相对基线的变更</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>在此规划中</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>无人在岗</translation>
    </message>
    <message>
        <source>Cost a year, all</source>
        <translation>年成本，合计</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>年工时</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>Their revenue</source>
        <translation>其营收</translation>
    </message>
    <message>
        <source>Selected together: what you change here changes for all of them</source>
        <translation>多项选择：此处的更改将应用于所有所选项</translation>
    </message>
    <message>
        <source>its home</source>
        <translation>归属区域</translation>
    </message>
    <message>
        <source>With everything below it</source>
        <translation>含所有下级</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>相邻区域</translation>
    </message>
    <message>
        <source>Figures, Excel (*.xlsx);;Figures, CSV (*.csv)</source>
        <translation>数值，Excel (*.xlsx);;数值，CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Drawing, SVG (*.svg);;PDF (*.pdf);;Picture, PNG (*.png)</source>
        <translation>图形，SVG (*.svg);;PDF (*.pdf);;图片，PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>覆盖率，%1</translation>
    </message>
    <message>
        <source>Hours of work that somebody has time for ÷ hours of work that the journeys of the quarter ask for.</source>
        <translation>有人力承担的工时 ÷ 本季度购买历程所需的工时。</translation>
    </message>
    <message>
        <source>No work is expected in the quarter: it takes journeys, and what their stages ask of people (Journeys, Work).</source>
        <translation>本季度预计无工作：需要有购买历程，并说明其各阶段所需的人工（购买历程 &gt; 工作）。</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <translation>预期毛利，%1</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Tasks in a territory of which less than %1 is done.</source>
        <translation>区域内完成率低于 %1 的任务。</translation>
    </message>
    <message>
        <source>The journeys of the plan are being read and its hours laid out.</source>
        <translation>正在读取规划的购买历程并分配工时。</translation>
    </message>
    <message>
        <source>Nobody has counted this yet. Click to count it.</source>
        <translation>尚未计算。单击即可计算。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>预期毛利</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Somebody has time for</source>
        <translation>有人力承担</translation>
    </message>
    <message>
        <source>Nobody has</source>
        <translation>无人力承担</translation>
    </message>
    <message>
        <source>Hours of all seats</source>
        <translation>全部岗位的工时</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>无细分市场</translation>
    </message>
    <message>
        <source>%1 journeys × %2</source>
        <translation>%1 个购买历程 × %2</translation>
    </message>
    <message>
        <source>Of it expected to be won</source>
        <translation>其中预期赢单</translation>
    </message>
    <message>
        <source>without territory</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>Work, %1</source>
        <translation>工作，%1</translation>
    </message>
    <message>
        <source>Visits to stages that the forecast of journeys expects × hours that a visit takes people.</source>
        <translation>购买历程预测的阶段进入次数 × 每次进入的人工工时。</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>岗位工时</translation>
    </message>
    <message>
        <source>%1 FTE × %2 = %3</source>
        <translation>%1 FTE × %2 = %3</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业角色</translation>
    </message>
    <message>
        <source>Customer-focused</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>with an owner</source>
        <translation>有负责人</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>All seats that are not closed, whether or not somebody sits in them.</source>
        <translation>所有未关闭的岗位，无论是否有人在岗。</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Open seats in which nobody sits: vacant or planned.</source>
        <translation>无人在岗的有效岗位：空缺或计划。</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of FTE × yearly cost of the role.</source>
        <translation>有效岗位（含空缺）的 FTE × 角色年成本之和。</translation>
    </message>
    <message>
        <source>Accounts without owner</source>
        <translation>无负责人的客户</translation>
    </message>
    <message>
        <source>Accounts that no seat owns a share of.</source>
        <translation>没有任何岗位负责的客户。</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>相对基线的变更</translation>
    </message>
    <message>
        <source>The baseline is shown: there is nothing to compare it with.</source>
        <translation>当前显示的是基线，没有可比较的对象。</translation>
    </message>
    <message>
        <source>Rows of this scenario that differ from the baseline.</source>
        <translation>此方案中与基线不同的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation>在 %2 添加 %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2 as %3</source>
        <translation>将 %1 复制到 %2，角色为 %3</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>Move %1 to %2 · convert to %3</source>
        <translation>将 %1 移动到 %2 · 转换为 %3</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移动到 %2</translation>
    </message>
    <message>
        <source>Convert %1 to %2</source>
        <translation>将 %1 转换为 %2</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>This entry no longer exists. Undo, or choose another one.</source>
        <translation>此项已不存在。请撤销，或选择其他项。</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>此处不能使用该值。</translation>
    </message>
    <message>
        <source>This would make a circle: somebody cannot report to, or lie within, what lies below them.</source>
        <translation>这会形成循环：不能向自己的下级汇报，也不能归入自己的下级。</translation>
    </message>
    <message>
        <source>Something is missing: a seat needs a role and a home territory.</source>
        <translation>内容不完整：岗位需要角色和归属区域。</translation>
    </message>
    <message>
        <source>The span names a territory that is not in the territory tree.</source>
        <translation>负责范围中有区域不在区域树内。</translation>
    </message>
    <message>
        <source>The owners&apos; shares of an account cannot exceed 100 %. Lower another share first.</source>
        <translation>客户的负责人份额合计不能超过 100%。请先降低其他份额。</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Check the two dates.</source>
        <translation>结束早于开始。请检查这两个日期。</translation>
    </message>
    <message>
        <source>This name or code is already taken. Choose another one.</source>
        <translation>此名称或编码已被使用。请另选一个。</translation>
    </message>
    <message>
        <source>Something else still refers to this. Move or delete that first.</source>
        <translation>仍有其他内容引用此项。请先移走或删除。</translation>
    </message>
    <message>
        <source>The plan is locked. Unlock planning, or save a copy of a read-only plan, to change it.</source>
        <translation>规划已锁定。如需更改，请解锁规划；若为只读规划，请另存副本。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>无法读取文件。请检查文件是否存在以及您是否有权打开。</translation>
    </message>
    <message>
        <source>This is not a Headwater plan, or it is damaged. The file was left as it is.</source>
        <translation>这不是 Headwater 规划，或文件已损坏。文件保持原样。</translation>
    </message>
    <message>
        <source>This plan was made with a newer version of Headwater. It can only be looked at here.</source>
        <translation>此规划由更高版本的 Headwater 创建，在此只能查看。</translation>
    </message>
    <message>
        <source>The change could not be stored. Check the disk; Headwater tries again at the next change.</source>
        <translation>无法保存变更。请检查磁盘；Headwater 将在下次变更时重试。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未做任何变更。</translation>
    </message>
    <message>
        <source>Read-only: the plan is open elsewhere (%1). Close it there, or save a copy, to change it.</source>
        <translation>只读：规划已在别处打开（%1）。如需更改，请在该处关闭，或另存副本。</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be written. Save a copy to change it.</source>
        <translation>只读：无法写入文件。如需更改，请另存副本。</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>上级区域</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>角色族</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>上手期（月）</translation>
    </message>
    <message>
        <source>Hiring, days</source>
        <translation>招聘周期（天）</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>归属区域</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When vacant</source>
        <translation>空缺处理</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>司法辖区</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Why an exception</source>
        <translation>例外原因</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合办公</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>暂无安排</translation>
    </message>
    <message>
        <source>to be hired</source>
        <translation>待招聘</translation>
    </message>
    <message>
        <source>to be transferred</source>
        <translation>待调入</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>待补缺</translation>
    </message>
    <message>
        <source>to be redeployed</source>
        <translation>待转岗</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>专业角色</translation>
    </message>
    <message>
        <source>region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>成果物</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>岗位 %1</translation>
    </message>
    <message>
        <source>It refers to something that is not in the plan.</source>
        <translation>引用了规划中不存在的内容。</translation>
    </message>
    <message>
        <source>It reports to itself through its managers.</source>
        <translation>经由上级最终向自己汇报。</translation>
    </message>
    <message>
        <source>It lies within itself.</source>
        <translation>归属于自身。</translation>
    </message>
    <message>
        <source>It has no role or no home territory.</source>
        <translation>没有角色或归属区域。</translation>
    </message>
    <message>
        <source>Its span names a territory outside the tree.</source>
        <translation>负责范围中有区域不在区域树内。</translation>
    </message>
    <message>
        <source>Its owners&apos; shares exceed 100 %.</source>
        <translation>负责人份额合计超过 100%。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>Its code is used twice.</source>
        <translation>编码重复使用。</translation>
    </message>
    <message>
        <source>A number in it is out of range.</source>
        <translation>其中有数字超出范围。</translation>
    </message>
    <message>
        <source>It reports to nobody, and it is not the only one at the top.</source>
        <translation>没有汇报对象，且不是唯一的顶层岗位。</translation>
    </message>
    <message>
        <source>No seat has this role.</source>
        <translation>没有岗位使用此角色。</translation>
    </message>
    <message>
        <source>Broken reference</source>
        <translation>引用失效</translation>
    </message>
    <message>
        <source>Circle of managers</source>
        <translation>汇报关系循环</translation>
    </message>
    <message>
        <source>Circle of territories</source>
        <translation>区域循环</translation>
    </message>
    <message>
        <source>Incomplete seat</source>
        <translation>岗位不完整</translation>
    </message>
    <message>
        <source>Span outside the tree</source>
        <translation>负责范围超出区域树</translation>
    </message>
    <message>
        <source>Shares above 100 %</source>
        <translation>份额超过 100%</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>日期顺序错误</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>编码重复</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>Seat without manager</source>
        <translation>岗位无上级</translation>
    </message>
    <message>
        <source>Vacant seat owns accounts</source>
        <translation>空缺岗位仍负责客户</translation>
    </message>
    <message>
        <source>Closed seat owns accounts</source>
        <translation>已关闭岗位仍负责客户</translation>
    </message>
    <message>
        <source>Unused role</source>
        <translation>未使用的角色</translation>
    </message>
    <message>
        <source>1 account has no owner.</source>
        <translation>1 个客户没有负责人。</translation>
    </message>
    <message>
        <source>%1 accounts have no owner.</source>
        <translation>%1 个客户没有负责人。</translation>
    </message>
    <message>
        <source>Nobody sits here, but 1 account is owned by it.</source>
        <translation>该岗位无人,但仍负责 1 个客户。</translation>
    </message>
    <message>
        <source>Nobody sits here, but %1 accounts are owned by it.</source>
        <translation>该岗位无人,但仍负责 %1 个客户。</translation>
    </message>
    <message>
        <source>It is closed, but 1 account is still owned by it.</source>
        <translation>该岗位已关闭,但仍负责 1 个客户。</translation>
    </message>
    <message>
        <source>It is closed, but %1 accounts are still owned by it.</source>
        <translation>该岗位已关闭,但仍负责 %1 个客户。</translation>
    </message>
    <message>
        <source>Journeys that begin in the quarter × margin of a won one × chance to be won, which falls where work is left undone. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>本季度开始的购买历程 × 单个赢单的毛利 × 赢单概率（工作未完成时会降低）。计算精确到 0.1 %，更小的变化不显示。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>FTE × hours of the role in the quarter × share of it that somebody sits there, less in the ramp, and less by what people who may leave would be missed.</source>
        <translation>FTE × 该角色本季度工时 × 岗位有人的比例，上手期间减少，并扣除可能离职造成的缺失。</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Half of the customers with coordinates lie within %1 of its centre, the farthest %2 away.</source>
        <translation>有坐标的客户中，一半距中心不超过 %1，最远的客户距离 %2。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>有坐标</translation>
    </message>
    <message>
        <source>Half within, km</source>
        <translation>半数以内（公里）</translation>
    </message>
    <message>
        <source>Farthest, km</source>
        <translation>最远（公里）</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>所需工时</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>缺少的工时</translation>
    </message>
    <message>
        <source>%1: no work is expected here.</source>
        <translation>%1：此处预计没有工作。</translation>
    </message>
    <message>
        <source>%1: %2 of work, %3.</source>
        <translation>%1：工作 %2，%3。</translation>
    </message>
    <message>
        <source>No territory on the map is short of hours.</source>
        <translation>地图上没有区域缺少工时。</translation>
    </message>
    <message>
        <source>%1 of %2 territories are short of hours, %3 the most: by %4.</source>
        <translation>%2 个区域中有 %1 个缺少工时，最严重的是 %3：%4。</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>单人价值</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring %3.</source>
        <translation>%1：增加一名%2可带来 %3。</translation>
    </message>
    <message>
        <source>%1: one more head would bring nothing.</source>
        <translation>%1：增加一人不会带来收益。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>正在计算增加一人的收益…</translation>
    </message>
    <message>
        <source>One more head would bring nothing in any of these territories.</source>
        <translation>在这些区域中增加一人都不会带来收益。</translation>
    </message>
    <message>
        <source>One more %1 would bring the most in %2: %3.</source>
        <translation>在 %2 增加一名%1带来的收益最大：%3。</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1（为最近一次变更之前的数值，正在重新计算…）</translation>
    </message>
    <message>
        <source>The forecast does not reach %1. Choose another quarter in Coverage.</source>
        <translation>预测未涵盖 %1。请在“覆盖率”中选择其他季度。</translation>
    </message>
    <message>
        <source>This could not be counted. %1 Click to try again.</source>
        <translation>无法计算。%1 单击即可重试。</translation>
    </message>
    <message>
        <source>The counting was stopped. Click to count it.</source>
        <translation>计算已停止。单击即可计算。</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%2年Q%1</translation>
    </message>
    <message>
        <source>Their revenue, by share</source>
        <translation>其营收（按份额）</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Most frequent ways by stages, %1 of journeys</source>
        <translation>按阶段最常见的路线，占购买历程的 %1</translation>
    </message>
    <message>
        <source>Stages: %1 → %2</source>
        <translation>阶段：%1 → %2</translation>
    </message>
    <message>
        <source>Directly: %1 → %2</source>
        <translation>直接：%1 → %2</translation>
    </message>
    <message>
        <source>This value is outside what is possible.</source>
        <translation>此值超出可能范围。</translation>
    </message>
    <message>
        <source>The baseline is what the observed journeys went through, so changing it says little of what a change would bring: plan in a scenario.</source>
        <translation>基线就是已观察到的购买历程所经历的情况，改动它几乎不能说明改变会带来什么：请在情景中规划。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; the plan says nothing of it</source>
        <translation>%1；计划未作说明</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Without territory</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>%1 (own customers)</source>
        <translation>%1（自有客户）</translation>
    </message>
    <message>
        <source>%1 is read as %2, as you chose.</source>
        <translation>%1 按您的选择读作%2。</translation>
    </message>
    <message>
        <source>%1 is read as %2, but could be read the other way round. Look at a date you know; if it is wrong, go back and choose what dates are.</source>
        <translation>%1 读作%2，但也可能是相反的顺序。请核对一个您熟悉的日期；如有误，请返回并选择日期格式。</translation>
    </message>
    <message>
        <source>%1 has a decimal comma, as you chose.</source>
        <translation>%1 按您的选择使用逗号作小数点。</translation>
    </message>
    <message>
        <source>%1 has a decimal point, as you chose.</source>
        <translation>%1 按您的选择使用句点作小数点。</translation>
    </message>
    <message>
        <source>%1 is read with a decimal comma, as in 1.234,50, but could have a decimal point. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 按逗号小数点读取，如 1.234,50，但也可能使用句点。请核对一个您熟悉的数字；如有误，请返回并选择小数点。</translation>
    </message>
    <message>
        <source>%1 is read with a decimal point, as in 1,234.50, but could have a decimal comma. Look at a number you know; if it is wrong, go back and choose what decimals are.</source>
        <translation>%1 按句点小数点读取，如 1,234.50，但也可能使用逗号。请核对一个您熟悉的数字；如有误，请返回并选择小数点。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1: one more %2 would bring about %3.</source>
        <translation>%1：多一名%2约可带来 %3。</translation>
    </message>
    <message>
        <source>It counts as filled, but nobody sits here.</source>
        <translation>该岗位计为在岗，但无人任职。</translation>
    </message>
    <message>
        <source>It counts as vacant, but somebody sits here.</source>
        <translation>该岗位计为空缺，但有人任职。</translation>
    </message>
    <message>
        <source>Filled by nobody</source>
        <translation>在岗但无人</translation>
    </message>
    <message>
        <source>Vacant with a person</source>
        <translation>空缺但有人</translation>
    </message>
    <message>
        <source>Events without a journey, left out</source>
        <translation>没有购买历程的事件（已忽略）</translation>
    </message>
    <message>
        <source>Events without an activity, left out</source>
        <translation>没有活动的事件（已忽略）</translation>
    </message>
    <message>
        <source>Events of an account with no or several open journeys then, left out</source>
        <translation>当时没有或有多个进行中购买历程的客户的事件（已忽略）</translation>
    </message>
    <message>
        <source>Impossible dates, left out</source>
        <translation>不可能的日期（已忽略）</translation>
    </message>
    <message>
        <source>Events told twice, counted once</source>
        <translation>重复的事件（只计一次）</translation>
    </message>
    <message>
        <source>Opportunities that closed before they began</source>
        <translation>结束早于开始的商机</translation>
    </message>
    <message>
        <source>Dates after the day of the import, not taken for today</source>
        <translation>晚于导入当日的日期（不视为今天）</translation>
    </message>
    <message>
        <source>Opportunities without a date</source>
        <translation>没有日期的商机</translation>
    </message>
    <message>
        <source>Journeys of more than 10,000 events</source>
        <translation>超过 10,000 个事件的购买历程</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 类）</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>无工时</translation>
    </message>
    <message>
        <source>full</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Without any work</source>
        <translation>不做任何工作时</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Of its work: what somebody has time for</source>
        <translation>其工作中有人有时间完成的部分</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Expected of the journeys that begin in the quarter</source>
        <translation>本季度开始的购买历程的预期毛利</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of the expected margin of the plan</source>
        <translation>占计划预期毛利的比例</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>How much more it would be if all of its work were done</source>
        <translation>若其工作全部完成，可增加多少</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>相对基线</translation>
    </message>
    <message>
        <source>Journeys that begin there in the quarter × margin of a won one × chance to be won, which falls where work is left undone.</source>
        <translation>本季度在此开始的购买历程 × 单个赢单的毛利 × 赢单概率（工作未完成时会降低）。</translation>
    </message>
    <message>
        <source>What the work of the stage brings: half of what it would bring alone and half of what would be lost without it, scaled so that the stages, and what comes without any work, add up to the expected margin.</source>
        <translation>该阶段工作带来的毛利：其单独能带来的一半，加上缺少它会损失的一半，按比例调整，使各阶段与不做任何工作时的部分之和等于预期毛利。</translation>
    </message>
    <message>
        <source>Visits in the quarter</source>
        <translation>本季度进入次数</translation>
    </message>
    <message>
        <source>Journeys that begin</source>
        <translation>开始的购买历程</translation>
    </message>
    <message>
        <source>Served ÷ needed.</source>
        <translation>已服务 ÷ 需要。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>The expected margin if all the work of the stage were done, the other stages as they are, less what it is. Stages do not add up: each is taken alone.</source>
        <translation>若该阶段工作全部完成而其他阶段不变时的预期毛利，减去现有毛利。各阶段不可相加：每个阶段单独计算。</translation>
    </message>
    <message>
        <source>The expected margin of its journeys if all of its work were done, less what it is.</source>
        <translation>若其工作全部完成，其购买历程的预期毛利减去现有毛利。</translation>
    </message>
    <message>
        <source>Margin as it is</source>
        <translation>现有毛利</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Its margin ÷ the expected margin of the plan.</source>
        <translation>其毛利 ÷ 计划的预期毛利。</translation>
    </message>
    <message>
        <source>Its margin</source>
        <translation>其毛利</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The margin less that of the baseline. Counted to 0.1 %: a smaller change is not told.</source>
        <translation>毛利减去基线的毛利。计算精确到 0.1 %，更小的变化不显示。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>在基线中</translation>
    </message>
    <message>
        <source>No margin is expected in %1: no journey that begins is likely to be won.</source>
        <translation>%1 无预期毛利：开始的购买历程都不太可能赢单。</translation>
    </message>
    <message>
        <source>Most of the margin would come without any work: %1 of %2.</source>
        <translation>大部分毛利无需任何工作即可获得：%2 中的 %1。</translation>
    </message>
    <message>
        <source>%1 brings the most: %2 of %3.</source>
        <translation>%1 贡献最大：%3 中的 %2。</translation>
    </message>
    <message>
        <source>%1 Most is left undone in %2: %3 more if all of its work were done.</source>
        <translation>%1 未实现最多的是 %2：若其工作全部完成，可增加 %3。</translation>
    </message>
    <message>
        <source>The territories add up to %1, the expected margin of %2.</source>
        <translation>各区域合计 %1，即 %2 的预期毛利。</translation>
    </message>
    <message>
        <source>The segments add up to %1, the expected margin of %2.</source>
        <translation>各细分合计 %1，即 %2 的预期毛利。</translation>
    </message>
    <message>
        <source>The stages and what comes without work add up to %1, the expected margin of %2.</source>
        <translation>各阶段与不做工作时的部分合计 %1，即 %2 的预期毛利。</translation>
    </message>
    <message>
        <source>Seats that know customers</source>
        <translation>了解客户的岗位</translation>
    </message>
    <message>
        <source>Customers that a seat knows</source>
        <translation>有岗位了解的客户</translation>
    </message>
    <message>
        <source>Customers that nobody knows</source>
        <translation>无人了解的客户</translation>
    </message>
    <message>
        <source>Pairs of seat and customer</source>
        <translation>岗位与客户的配对</translation>
    </message>
    <message>
        <source>Pairs that alone join two parts</source>
        <translation>唯一连接两部分的配对</translation>
    </message>
    <message>
        <source>With seats of both kinds</source>
        <translation>同时有两类岗位</translation>
    </message>
    <message>
        <source>With several customer-focused seats</source>
        <translation>有多个客户岗位</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专业岗位</translation>
    </message>
    <message>
        <source>Most customers</source>
        <translation>客户最多</translation>
    </message>
    <message>
        <source>Fewest customers</source>
        <translation>客户最少</translation>
    </message>
    <message>
        <source>Because one seat owns all the customers</source>
        <translation>因为一个岗位负责全部客户</translation>
    </message>
    <message>
        <source>Because one specialist alone reaches it</source>
        <translation>因为只有一个专业岗位能够触及</translation>
    </message>
    <message>
        <source>Work that hangs on them</source>
        <translation>依赖它们的工作</translation>
    </message>
    <message>
        <source>Customers of the baseline with a customer-focused seat</source>
        <translation>基线中有客户岗位的客户</translation>
    </message>
    <message>
        <source>Of them kept, parts of customers counted as such</source>
        <translation>其中保留的（部分客户按部分计）</translation>
    </message>
    <message>
        <source>Mean workload index</source>
        <translation>平均工作负荷指数</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>均值上下的区间</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <source>Share of the seats with hours</source>
        <translation>占有工时岗位的比例</translation>
    </message>
    <message>
        <source>Seats in which nobody sits</source>
        <translation>无人任职的岗位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>What it is there</source>
        <translation>在基线中的数值</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Customers nobody knows</source>
        <translation>无人了解的客户</translation>
    </message>
    <message>
        <source>Known to one seat alone</source>
        <translation>仅一个岗位了解</translation>
    </message>
    <message>
        <source>Tasks of one seat alone</source>
        <translation>仅一个岗位的任务</translation>
    </message>
    <message>
        <source>Seats per customer</source>
        <translation>每客户岗位数</translation>
    </message>
    <message>
        <source>With both kinds of seats</source>
        <translation>有两类岗位</translation>
    </message>
    <message>
        <source>Customers of a specialist</source>
        <translation>专业岗位的客户数</translation>
    </message>
    <message>
        <source>Handovers of a journey</source>
        <translation>每个历程的交接</translation>
    </message>
    <message>
        <source>Keep whom they know</source>
        <translation>保留原岗位</translation>
    </message>
    <message>
        <source>Outside the workload band</source>
        <translation>负荷区间之外</translation>
    </message>
    <message>
        <source>Lost to vacant seats</source>
        <translation>空缺损失</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder of a seat has worked.</source>
        <translation>没有岗位负责、也没有任职者参与过其购买历程的客户。</translation>
    </message>
    <message>
        <source>Customers: if whoever sits there leaves, nobody is left who knows them. A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>客户：任职者一旦离开，就没有人了解他们。岗位了解其负责的客户，以及任职者参与过购买历程的客户。</translation>
    </message>
    <message>
        <source>Work in a territory that seats with hours reach: one alone, as all customers are its own or as it is the only specialist for it. Without it nobody does the work.</source>
        <translation>区域中只有一个有工时的岗位能完成的工作：因为全部客户归它负责，或它是唯一的专业岗位。没有它，这些工作无人完成。</translation>
    </message>
    <message>
        <source>Pairs of seats and customers who know each other ÷ customers that a seat knows.</source>
        <translation>相互了解的岗位与客户配对数 ÷ 有岗位了解的客户数。</translation>
    </message>
    <message>
        <source>Customers who deal with customer-focused seats and with specialists: there both have to agree.</source>
        <translation>同时与客户岗位和专业岗位打交道的客户：双方需要协调一致。</translation>
    </message>
    <message>
        <source>Accounts in the territories that a specialty seat spans, of the segments its role serves: the median: half of the specialists have as many or more.</source>
        <translation>专业岗位覆盖区域内、其角色所服务细分的客户数。取中位数：半数专业岗位有这么多或更多。</translation>
    </message>
    <message>
        <source>Moves of a journey to a stage that another role leads, over the journeys that begin. A role leads a stage if it does most of its work.</source>
        <translation>历程转入由另一角色主导的阶段的次数，按开始的历程平均。完成阶段大部分工作的角色主导该阶段。</translation>
    </message>
    <message>
        <source>Of the customers of the baseline with a customer-focused seat: the share that keeps it in this scenario.</source>
        <translation>基线中有客户岗位的客户里，在此情景中保留原岗位的比例。</translation>
    </message>
    <message>
        <source>Seats whose work that nobody else can do is further from the mean than the band, which Workload sets; our default of 20 % is no standard.</source>
        <translation>仅自己能完成的工作偏离均值超过区间的岗位；区间在“工作负荷”中设置，默认的 20 % 并非标准。</translation>
    </message>
    <message>
        <source>What somebody who knows the job would give in the quarter while these seats are open, less what they give.</source>
        <translation>在岗位开放期间由熟悉工作的人任职时本季度可提供的工时，减去实际提供的工时。</translation>
    </message>
    <message>
        <source>%1 customers hang on one seat alone, and nobody knows %2.</source>
        <translation>%1 个客户仅依赖一个岗位，%2 个无人了解。</translation>
    </message>
    <message>
        <source>Most work hangs on %1: %2 of %3 in %4.</source>
        <translation>依赖最重的是 %1：%4 的 %3，%2。</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat</source>
        <translation>他人无法触及的工作 ÷ 岗位工时</translation>
    </message>
    <message>
        <source>Off the mean</source>
        <translation>偏离均值</translation>
    </message>
    <message>
        <source>How much more or less than the mean index</source>
        <translation>比平均指数高或低多少</translation>
    </message>
    <message>
        <source>Of the seat in the quarter</source>
        <translation>岗位本季度的</translation>
    </message>
    <message>
        <source>Hours that the work of journeys takes</source>
        <translation>购买历程工作占用的工时</translation>
    </message>
    <message>
        <source>Work that nobody else reaches ÷ hours of the seat: its workload index. The mean is that of all seats with hours.</source>
        <translation>他人无法触及的工作 ÷ 岗位工时：即工作负荷指数。均值取自所有有工时的岗位。</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>他人无法触及的工作</translation>
    </message>
    <message>
        <source>Hours of the seat</source>
        <translation>岗位工时</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>已用工时</translation>
    </message>
    <message>
        <source>Mean of all seats</source>
        <translation>全部岗位均值</translation>
    </message>
    <message>
        <source>Forecast of journeys</source>
        <translation>购买历程预测</translation>
    </message>
    <message>
        <source>as those of the past went; its range is in Journeys, Forecast</source>
        <translation>依过去的历程推算；范围见“购买历程、预测”</translation>
    </message>
    <message>
        <source>Who has worked with whom</source>
        <translation>谁与谁合作过</translation>
    </message>
    <message>
        <source>by the names of people in the journeys</source>
        <translation>依购买历程中的人员姓名</translation>
    </message>
    <message>
        <source>What the hours of seats can do of the work, spent so that the expected margin is largest.</source>
        <translation>岗位工时能完成的工作，工时的使用以预期毛利最大为准。</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>此数字的由来</translation>
    </message>
    <message>
        <source>It has no task, so its seat does none of the work. Its editor adds some.</source>
        <translation>该角色没有任务，因此其岗位不承担任何工作。可在其编辑器中添加。</translation>
    </message>
    <message>
        <source>It has no task, so its %1 seats do none of the work. Its editor adds some.</source>
        <translation>该角色没有任务，因此其 %1 个岗位不承担任何工作。可在其编辑器中添加。</translation>
    </message>
    <message>
        <source>1 specialist has no span and serves its home alone.</source>
        <translation>1 名专家没有负责范围，仅服务归属区域。</translation>
    </message>
    <message>
        <source>%1 specialists have no span; each serves its home alone.</source>
        <translation>%1 名专家没有负责范围，各自仅服务归属区域。</translation>
    </message>
    <message>
        <source>Role without tasks</source>
        <translation>无任务的角色</translation>
    </message>
    <message>
        <source>Specialists without span</source>
        <translation>无负责范围的专家</translation>
    </message>
    <message>
        <source>Hired again on</source>
        <translation>再次入职日期</translation>
    </message>
    <message>
        <source>There is no such file any more. Check where it is, and add it again.</source>
        <translation>该文件已不存在。请确认其位置后重新添加。</translation>
    </message>
    <message>
        <source>This is not a table or event log that can be read, or it is damaged. Save it as CSV or .xlsx in the program it comes from.</source>
        <translation>这不是可读取的表格或事件日志，或者文件已损坏。请在原程序中将其另存为 CSV 或 .xlsx。</translation>
    </message>
    <message>
        <source>The file cannot be read with what is chosen for it.</source>
        <translation>按当前为该文件选择的设置无法读取。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>, at UTC%1%2</source>
        <translation>，UTC%1%2</translation>
    </message>
    <message>
        <source>, without 1 holiday</source>
        <translation>，不含 1 个假日</translation>
    </message>
    <message>
        <source>, without %1 holidays</source>
        <translation>，不含 %1 个假日</translation>
    </message>
    <message>
        <source>The database answers, and %1 has all columns.</source>
        <translation>数据库已响应，%1 含有全部列。</translation>
    </message>
    <message>
        <source> About %1 rows.</source>
        <translation> 约 %1 行。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing on this computer. Install it (package libqt6sql6-psql).</source>
        <translation>本机缺少 Qt 的 PostgreSQL 驱动。请安装（软件包 libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>No database server answers at %1, port %2. Check name and port, that the server runs, and that this computer may reach it.</source>
        <translation>%1 端口 %2 没有数据库服务器响应。请检查名称和端口、服务器是否运行以及本机能否访问。</translation>
    </message>
    <message>
        <source>The server does not let this user in. Check user and password; if they are right, ask who runs the server to let you in from this computer.</source>
        <translation>服务器拒绝该用户。请检查用户名和密码；如无误，请联系服务器管理员允许从本机访问。</translation>
    </message>
    <message>
        <source>The server has no database “%1”. Check how its name is written.</source>
        <translation>服务器上没有数据库“%1”。请检查名称拼写。</translation>
    </message>
    <message>
        <source>Choose the table that has one row for each event.</source>
        <translation>请选择每个事件一行的表。</translation>
    </message>
    <message>
        <source>There is no table “%1” there. Choose one from the list, or write it as schema.table.</source>
        <translation>没有表“%1”。请从列表中选择，或写成 schema.table。</translation>
    </message>
    <message>
        <source>This user may not read %1. Ask who runs the database for the right to read it.</source>
        <translation>该用户无权读取 %1。请向数据库管理员申请读取权限。</translation>
    </message>
    <message>
        <source>Say which columns hold journey, activity and time.</source>
        <translation>请指明购买历程、活动和时间所在的列。</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Choose one from the list.</source>
        <translation>表中没有列“%1”。请从列表中选择。</translation>
    </message>
    <message>
        <source>The column “%1” does not hold dates and times. Choose another one, or ask for a view that turns it into a timestamp.</source>
        <translation>列“%1”不是日期时间。请选择其他列，或请管理员建立将其转换为时间戳的视图。</translation>
    </message>
    <message>
        <source>The database cannot count these journeys.</source>
        <translation>数据库无法统计这些购买历程。</translation>
    </message>
    <message>
        <source>The name of the time zone is not known, or means several. Write the distance from UTC, as in +01:00, or a place, as in Europe/Berlin.</source>
        <translation>时区名称未知或有歧义。请写明与 UTC 的时差，如 +01:00，或地点，如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>%1 mixes times with a time zone (%2) and without (%3, first in row %4): those without are taken as UTC. If they are not, write the zone at each of them.</source>
        <translation>%1 混有带时区 (%2) 和不带时区 (%3，首见于第 %4 行) 的时间：不带时区的按 UTC 处理。若并非如此，请为每个时间写明时区。</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>产品：%1</translation>
    </message>
    <message>
        <source>Deal owner: %1</source>
        <translation>商机负责人：%1</translation>
    </message>
    <message>
        <source>Ended because: %1</source>
        <translation>结束原因：%1</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>基线中：%1</translation>
    </message>
    <message>
        <source>Their hours, all in use</source>
        <translation>其工时（全部用满）</translation>
    </message>
    <message>
        <source>Missing before them</source>
        <translation>等待它们的缺口</translation>
    </message>
    <message>
        <source>Missing that no seat with hours reaches</source>
        <translation>任何有工时的岗位都够不到的缺口</translation>
    </message>
    <message>
        <source>Hours that all others have left</source>
        <translation>其他岗位剩余的工时</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>唯一连接客户的岗位</translation>
    </message>
    <message>
        <source>Customers that alone link seats</source>
        <translation>唯一连接岗位的客户</translation>
    </message>
    <message>
        <source>Seats at the bottleneck</source>
        <translation>瓶颈处的岗位</translation>
    </message>
    <message>
        <source>Without one of them some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>少了其中任何一个，部分客户与其余客户就不再有直接或间接的共同联系人（割点，Tarjan 1972）。</translation>
    </message>
    <message>
        <source>Customers through whom alone seats have customers in common: without them the seats on either side share none, neither directly nor over others.</source>
        <translation>仅通过这些客户，岗位之间才有共同客户：没有他们，两边的岗位既无直接也无间接的共同客户。</translation>
    </message>
    <message>
        <source>All their hours are in use while work waits that no other seat could do, not even by taking something else over from them: the minimum cut of the flow. Only more hours there, or less work, bring more.</source>
        <translation>它们的工时全部用满，而等待的工作其他岗位都做不了，即使替它们接手别的工作也不行：这就是工时流的最小割。只有在那里增加工时或减少工作才能带来更多。</translation>
    </message>
    <message>
        <source>Bottleneck: %1, all in use, with %2 missing that nobody else could do.</source>
        <translation>瓶颈：%1，全部用满，另有 %2 的缺口无人能替。</translation>
    </message>
    <message>
        <source>%1 Before: %2</source>
        <translation>%1 之前：%2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>面对面</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>预期天数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Hours a visit</source>
        <translation>每次工时</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>From role</source>
        <translation>移交角色</translation>
    </message>
    <message>
        <source>To role</source>
        <translation>接收角色</translation>
    </message>
    <message>
        <source>Happens when</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Accepted when</source>
        <translation>验收条件</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Hours agreed</source>
        <translation>约定小时数</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>投入为零</translation>
    </message>
    <message>
        <source>With half of today</source>
        <translation>投入为今天的一半</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>与今天相同</translation>
    </message>
    <message>
        <source>With half as much again</source>
        <translation>投入多一半</translation>
    </message>
    <message>
        <source>With all there could be</source>
        <translation>投入达到饱和</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>without anybody</source>
        <translation>无需人员</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>有人协助</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>response curve</source>
        <translation>响应曲线</translation>
    </message>
    <message>
        <source>remembered columns</source>
        <translation>记住的列</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>雇佣记录</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>响应曲线</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>当前销售额</translation>
    </message>
    <message>
        <source>Sales today, in millions</source>
        <translation>当前销售额（百万）</translation>
    </message>
    <message>
        <source>Seats today</source>
        <translation>当前岗位数</translation>
    </message>
    <message>
        <source>Result with nobody</source>
        <translation>无人时的结果</translation>
    </message>
    <message>
        <source>Result with half of today</source>
        <translation>当前一半时的结果</translation>
    </message>
    <message>
        <source>Result as today</source>
        <translation>与当前相同的结果</translation>
    </message>
    <message>
        <source>Result with half as much again</source>
        <translation>增加一半时的结果</translation>
    </message>
    <message>
        <source>Result with all there could be</source>
        <translation>投入全部时的结果</translation>
    </message>
    <message>
        <source>Fewest seats</source>
        <translation>最少岗位数</translation>
    </message>
    <message>
        <source>Most seats</source>
        <translation>最多岗位数</translation>
    </message>
    <message>
        <source>Response curve</source>
        <translation>响应曲线</translation>
    </message>
    <message>
        <source>answer about a response curve</source>
        <translation>关于响应曲线的回答</translation>
    </message>
    <message>
        <source>the curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>with all the seats in the world</source>
        <translation>岗位要多少有多少</translation>
    </message>
    <message>
        <source>single answers</source>
        <translation>单个回答</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>medians of the answers</source>
        <translation>回答的中位数</translation>
    </message>
    <message>
        <source>S-shaped: each seat brings more than the one before up to %1 seats, and less beyond.</source>
        <translation>S 形：到 %1 个岗位为止，每个都比前一个带来更多，之后则更少。</translation>
    </message>
    <message>
        <source>Each seat brings less than the one before.</source>
        <translation>每个岗位带来的都比前一个少。</translation>
    </message>
    <message>
        <source>%1 1 % more seats than today bring %2 % more sales.</source>
        <translation>%1 岗位比当前多 1 %，销售额增加 %2 %。</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>profit, millions</source>
        <translation>利润（百万）</translation>
    </message>
    <message>
        <source>profit, thousands</source>
        <translation>利润（千）</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Sales of %1 by seats</source>
        <translation>%1 在不同岗位数下的销售额</translation>
    </message>
    <message>
        <source>% of today&apos;s sales</source>
        <translation>占当前销售额的 %</translation>
    </message>
    <message>
        <source>through the answers at none, today and all the seats; fitted to the other two</source>
        <translation>经过无人、当前和要多少有多少三个回答；对另外两个作拟合</translation>
    </message>
    <message>
        <source>fitted to all five answers; it may miss today</source>
        <translation>拟合全部五个回答；可能不经过当前点</translation>
    </message>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>half more</source>
        <translation>多一半</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>两倍</translation>
    </message>
    <message>
        <source>Sales, % of today</source>
        <translation>销售额，占当前的 %</translation>
    </message>
    <message>
        <source>Seats in number</source>
        <translation>岗位数</translation>
    </message>
    <message>
        <source>Profit by number of seats</source>
        <translation>不同岗位数的利润</translation>
    </message>
    <message>
        <source>each number of seats in its best places; the ground marks sizes within 1 % of the best</source>
        <translation>各岗位数均放在最佳位置；底色标出与最佳相差 1 % 以内的规模</translation>
    </message>
    <message>
        <source>best places</source>
        <translation>最佳位置</translation>
    </message>
    <message>
        <source>within 1 % of the best</source>
        <translation>与最佳相差 1 % 以内</translation>
    </message>
    <message>
        <source>From %1 to %2 seats the profit is within 1 % of the best.</source>
        <translation>从 %1 到 %2 个岗位，利润与最佳值相差不超过 1 %。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>normalised: low and high are the answers at none and at all the seats, d makes today&apos;s seats give today&apos;s sales, c fits the answers at half and at half more best</source>
        <translation>归一化：low 和 high 为无人时和要多少有多少时的回答，d 使当前岗位给出当前销售额，c 最佳拟合一半和多一半时的回答</translation>
    </message>
    <message>
        <source>free: low, high, c and d fit all five answers best, with all the seats taken as ten times today&apos;s; today&apos;s seats may give other sales than the books</source>
        <translation>自由：low、high、c、d 最佳拟合全部五个回答，“要多少有多少”取当前的十倍；当前岗位给出的销售额可能与账面不同</translation>
    </message>
    <message>
        <source>Cost of a seat</source>
        <translation>每个岗位的成本</translation>
    </message>
    <message>
        <source>%1, the mean of the plan&apos;s seats</source>
        <translation>%1，计划岗位的平均值</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Each next seat goes to the item where it brings most; as no curve is S-shaped, that is best (Fox 1966).</source>
        <translation>每个后续岗位都放到收益最大的项目；由于没有 S 形曲线，这就是最优解（Fox 1966）。</translation>
    </message>
    <message>
        <source>The best of all ways to place whole seats, found by dynamic programming: with S-shaped curves the next seat alone does not tell where to begin.</source>
        <translation>通过动态规划找到的整数岗位最佳放法：对于 S 形曲线，单看下一个岗位并不知道从哪里开始。</translation>
    </message>
    <message>
        <source>Margin × sales × curve − cost × seats, where the curve is low + (high − low) × x^c ÷ (d + x^c) and x the seats over today&apos;s seats.</source>
        <translation>毛利率 × 销售额 × 曲线 − 成本 × 岗位数；曲线为 low + (high − low) × x^c ÷ (d + x^c)，x 为岗位数与当前岗位数之比。</translation>
    </message>
    <message>
        <source>Curve there</source>
        <translation>该处的曲线值</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>待分配岗位</translation>
    </message>
    <message>
        <source>Must get</source>
        <translation>至少应得</translation>
    </message>
    <message>
        <source>May get</source>
        <translation>最多可得</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Each seat brings more than the one before up to</source>
        <translation>每个岗位都比前一个带来更多，直到</translation>
    </message>
    <message>
        <source>(high − low) × c × d ÷ (1 + d)², over what the curve gives today&apos;s seats. Studies find %1 on average, %2 for visits to physicians (Albers, Mantrala &amp; Sridhar 2010); less than half of the one or more than twice the other is marked, by our rule.</source>
        <translation>(high − low) × c × d ÷ (1 + d)²，再除以曲线在当前岗位数处的值。研究得出平均为 %1，拜访医生为 %2（Albers、Mantrala 与 Sridhar 2010）；按我们的规则，低于后者一半或高于前者两倍的会被标出。</translation>
    </message>
    <message>
        <source>In the best places</source>
        <translation>放在最佳位置</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Best size</source>
        <translation>最佳规模</translation>
    </message>
    <message>
        <source>Within 1 %</source>
        <translation>1 % 以内</translation>
    </message>
    <message>
        <source>ever more</source>
        <translation>越多越好</translation>
    </message>
    <message>
        <source>%1 to %2 seats</source>
        <translation>%1 至 %2 个岗位</translation>
    </message>
    <message>
        <source>What the items earn together, each margin × sales × curve − cost × seats. %1</source>
        <translation>各项目的收益之和，每项为毛利率 × 销售额 × 曲线 − 成本 × 岗位数。%1</translation>
    </message>
    <message>
        <source>%1, %2 seats</source>
        <translation>%1，%2 个岗位</translation>
    </message>
    <message>
        <source>Margin × sales − cost × seats as they are, by the books.</source>
        <translation>按账面现状：毛利率 × 销售额 − 成本 × 岗位数。</translation>
    </message>
    <message>
        <source>By the free curves instead</source>
        <translation>按自由曲线计算</translation>
    </message>
    <message>
        <source>No way to place as many seats can earn more: each curve is replaced by the least one above it without an S, for which the next seat always tells where to go.</source>
        <translation>同样数量的岗位无论怎么放都不会收益更多：每条曲线都换成其上方最小的非 S 形曲线，对它来说下一个岗位总能指明去处。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With as many seats as each item is worth: where one more would bring less than it costs. Parts of seats count.</source>
        <translation>每个项目都配到值得的岗位数：再多一个带来的就少于成本。可以是小数岗位。</translation>
    </message>
    <message>
        <source>As a seat costs nothing, one more always brings more.</source>
        <translation>由于岗位没有成本，多一个总会带来更多。</translation>
    </message>
    <message>
        <source>Profit there</source>
        <translation>该处的利润</translation>
    </message>
    <message>
        <source>All numbers of seats around the best one that earn at least 99 % of it. Profit is flat there: where seats work counts for more than how many there are.</source>
        <translation>最佳数量附近、收益至少为其 99 % 的所有岗位数。此处利润曲线平坦：岗位放在哪里比岗位有多少更重要。</translation>
    </message>
    <message>
        <source>An answer is no number. Write all of them in per cent of today.</source>
        <translation>有一个回答不是数字。请全部以当前的百分比填写。</translation>
    </message>
    <message>
        <source>An answer is negative. Nothing is the least that can be sold: write 0 %.</source>
        <translation>有一个回答为负数。最少也就是什么都不卖：请写 0 %。</translation>
    </message>
    <message>
        <source>Nothing is sold today. The answers are shares of today&apos;s sales.</source>
        <translation>目前没有销售额，而回答是当前销售额的比例。</translation>
    </message>
    <message>
        <source>With all the seats in the world it would sell less than today. Ask again: more than 100 %.</source>
        <translation>岗位要多少有多少时的销售额反而低于当前。请重新提问：应高于 100 %。</translation>
    </message>
    <message>
        <source>Two answers are equal. More seats have to bring a little more, or there is no curve.</source>
        <translation>有两个回答相同。岗位增多必须多少带来一些增长，否则没有曲线。</translation>
    </message>
    <message>
        <source>The answers do not rise with the seats. Ask again where one is below the one before it.</source>
        <translation>回答没有随岗位增加而上升。请对低于前一个的回答重新提问。</translation>
    </message>
    <message>
        <source>It has no margin. Say what share of its sales is left.</source>
        <translation>没有毛利率。请填写销售额中剩余的比例。</translation>
    </message>
    <message>
        <source>It has no sales. Say what it sells today.</source>
        <translation>没有销售额。请填写当前的销售额。</translation>
    </message>
    <message>
        <source>Nobody works on it today, and the answers are about today&apos;s seats. Say how many, also in parts.</source>
        <translation>目前没有人负责，而回答都以当前岗位为准。请填写岗位数，可以是小数。</translation>
    </message>
    <message>
        <source>It must get more seats than it may get. Lower the one or raise the other.</source>
        <translation>必须得到的岗位多于允许得到的岗位。请降低前者或提高后者。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 未计入。%2</translation>
    </message>
    <message>
        <source>No item can be reckoned with yet.</source>
        <translation>目前还没有可以计算的项目。</translation>
    </message>
    <message>
        <source>There are no seats to place. Say above how many there are.</source>
        <translation>没有可分配的岗位。请在上方填写数量。</translation>
    </message>
    <message>
        <source>That is more seats than can be reckoned with. Say above how many, up to %1.</source>
        <translation>岗位数超出可计算的范围。请在上方填写，最多 %1。</translation>
    </message>
    <message>
        <source>The items must get %1 seats, and there are %2. Raise the seats above, or lower the fewest seats of an item.</source>
        <translation>各项目必须得到 %1 个岗位，而现有 %2 个。请在上方增加岗位，或降低某个项目的最少岗位数。</translation>
    </message>
    <message>
        <source>A seat cannot cost less than nothing. Say above what it costs a year.</source>
        <translation>岗位成本不能为负。请在上方填写每年的成本。</translation>
    </message>
    <message>
        <source>If nobody worked on it, what share of today&apos;s sales would remain?</source>
        <translation>如果没有人负责，当前销售额还会剩下多少？</translation>
    </message>
    <message>
        <source>And with half of today&apos;s seats?</source>
        <translation>如果只有当前一半的岗位呢？</translation>
    </message>
    <message>
        <source>With the seats of today</source>
        <translation>按当前岗位数</translation>
    </message>
    <message>
        <source>And with half as many again?</source>
        <translation>如果再增加一半呢？</translation>
    </message>
    <message>
        <source>And with all the seats in the world?</source>
        <translation>如果岗位要多少有多少呢？</translation>
    </message>
    <message>
        <source>Employment snapshot (without dates)</source>
        <translation>在职快照（无日期）</translation>
    </message>
    <message>
        <source>Months in the company</source>
        <translation>在职月数</translation>
    </message>
    <message>
        <source>Years in the company</source>
        <translation>在职年数</translation>
    </message>
    <message>
        <source>Has left (yes or no)</source>
        <translation>已离职（是或否）</translation>
    </message>
    <message>
        <source>%1 sat there last</source>
        <translation>上一任：%1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>将于 %1 离职</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>已于 %1 离职</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>自 %1 起空缺</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>已空缺 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n month(s)</source>
        <translation>
            <numerusform>入职 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with us for %n year(s)</source>
        <translation>
            <numerusform>入职 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 expected (%3 to %4)</source>
        <translation>%1 · 预计 %2 个（%3 至 %4）</translation>
    </message>
    <message>
        <source>%1 in %2 is covered to %3</source>
        <translation>%2 的 %1 覆盖率为 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2 loses %3 of the journeys there.</source>
        <translation>%1；%2 在该处流失 %3 的购买历程。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Refill as it was</source>
        <translation>按原样补缺</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移动到 %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>转换为 %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>与 %1 共用</translation>
    </message>
    <message>
        <source>Make part of it %1</source>
        <translation>部分转换为 %1</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n quarter(s)</source>
        <translation>
            <numerusform>暂缓 %n 个季度</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>same role</source>
        <translation>相同角色</translation>
    </message>
    <message>
        <source>%1, %2 of full time</source>
        <translation>%1，全职的 %2</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1 %2: %3%4</source>
        <translation>%1 %2：%3%4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>No work that it could do waits there.</source>
        <translation>该处没有它能承担的待办工作。</translation>
    </message>
    <message>
        <source>Its work fits into %1 a quarter that %2 have left.</source>
        <translation>其工作可由 %2 每季度剩余的 %1 承担。</translation>
    </message>
    <message>
        <source>%1 a quarter are done by nobody then.</source>
        <translation>届时每季度有 %1 的工作无人承担。</translation>
    </message>
    <message>
        <source>The seat is protected: take the mark off first.</source>
        <translation>岗位受保护：请先取消保护标记。</translation>
    </message>
    <message>
        <source>Seats report to it: give them another manager first.</source>
        <translation>有岗位向其汇报：请先为它们指定其他上级。</translation>
    </message>
    <message>
        <source>Others report to this role.</source>
        <translation>有其他角色向此角色汇报。</translation>
    </message>
    <message>
        <source>The seat is remote, and the role needs presence.</source>
        <translation>岗位为远程，而该角色需要到场。</translation>
    </message>
    <message>
        <source>No seat there is under the same law.</source>
        <translation>该处没有适用同一法律的岗位。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice covers %1 of the work of %2: %3 can be reached. Ask for less, or add seats that do it.</source>
        <translation>没有任何组合能覆盖 %2 工作的 %1：最多可达 %3。请降低要求，或增加承担该工作的岗位。</translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>没有空缺岗位。有人离职时会产生空缺。</translation>
    </message>
    <message>
        <source>No work is expected, so that no move brings anything. Import journeys, and say what work they ask for.</source>
        <translation>预计没有工作，因此任何措施都没有收益。请导入购买历程，并说明其所需的工作。</translation>
    </message>
    <message>
        <source>Every vacant seat is protected: it can only be refilled or wait. Take the mark off those that may change.</source>
        <translation>所有空缺岗位均受保护：只能补缺或暂缓。请为可以变更的岗位取消保护标记。</translation>
    </message>
    <message>
        <source>The budget pays for no move that would bring more than it costs. The cheapest costs %1.</source>
        <translation>预算不足以支付任何收益高于成本的措施。成本最低的措施需 %1。</translation>
    </message>
    <message>
        <source>No seat may change in a quarter, so that seats can only be refilled, wait or close.</source>
        <translation>每季度不允许变更任何岗位，因此岗位只能补缺、暂缓或关闭。</translation>
    </message>
    <message>
        <source>% still there</source>
        <translation>仍在职 %</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>%1 left of %2 employments</source>
        <translation>离职 %1 人，共 %2 段任职</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 及另外 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years since they were hired</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>人员留任时间</translation>
    </message>
    <message>
        <source>share still there, by years since they were hired</source>
        <translation>按入职年数计的仍在职比例</translation>
    </message>
    <message>
        <source>share still there, by years in the group; who moves to another group counts until then</source>
        <translation>按在组年数计的仍在职比例；转到其他组的人计到转出为止</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Median, years</source>
        <translation>中位数（年）</translation>
    </message>
    <message>
        <source>Vacancies expected</source>
        <translation>预期空缺</translation>
    </message>
    <message>
        <source>seats that fall vacant in each quarter: mean and 80 % range</source>
        <translation>每季度空出的岗位：均值与 80 % 区间</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80 % 区间</translation>
    </message>
    <message>
        <source>%1 seats are expected to fall vacant within a year.</source>
        <translation>预计一年内有 %1 个岗位空出。</translation>
    </message>
    <message>
        <source>Employments that end before they begin, not counted: %1. Correct them in the source and import it again.</source>
        <translation>结束早于开始、未计入的任职：%1。请在来源中更正后重新导入。</translation>
    </message>
    <message>
        <source>People without a day of hiring, not counted: %1. Add it in the source and import it again.</source>
        <translation>无入职日期、未计入的人员：%1。请在来源中补充后重新导入。</translation>
    </message>
    <message>
        <source>Employments that begin after the last day known, not counted yet: %1. They count once the plan has data of later days.</source>
        <translation>晚于最后已知日期开始、暂未计入的任职：%1。计划有更晚的数据后即计入。</translation>
    </message>
    <message>
        <source>Employments told twice (same name, hired on the same day), of which the last counts: %1. If they are different people, use employee numbers instead of names.</source>
        <translation>重复的任职（同名且同日入职，以最后一条为准）：%1。若是不同的人，请用工号代替姓名。</translation>
    </message>
    <message>
        <source>Employments that overlap with others of the same name, taken for other people: %1. If they are the same, end one where the next begins; otherwise use employee numbers instead of names.</source>
        <translation>与同名任职重叠、视为他人的任职：%1。若是同一人，请让前一段在后一段开始时结束；否则请用工号代替姓名。</translation>
    </message>
    <message>
        <source>Employments in roles that the plan does not have, which count for the company alone: %1. Import them with the plan&apos;s names of roles.</source>
        <translation>计划中没有的角色的任职，仅计入公司整体：%1。请使用计划中的角色名称导入。</translation>
    </message>
    <message>
        <source>No leavers are known: the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates.</source>
        <translation>没有已知的离职者：仅凭假设“Annual turnover”。请导入含入职和离职日期的人事导出。</translation>
    </message>
    <message>
        <source>There is no employment history; people of the plan stand in for it: %1. The plan knows of no leaver before %2. Import an HR export with everybody who ever left.</source>
        <translation>没有任职历史，以计划中的人员代替：%1。计划不知道 %2 之前的离职者。请导入包含所有离职者的人事导出。</translation>
    </message>
    <message>
        <source>Nobody ever left, of %1: either the export holds current people alone, or the company is young. Ask HR for one that includes leavers.</source>
        <translation>%1 人中无人离职：要么导出仅含在职人员，要么公司还年轻。请向人事部门索取含离职者的导出。</translation>
    </message>
    <message>
        <source>Everybody has left, all %1: the export holds leavers alone, and people seem to leave sooner than they do. Ask HR for one that includes those who are still there.</source>
        <translation>%1 人全部离职：导出仅含离职者，离职看起来比实际更快。请向人事部门索取含在职者的导出。</translation>
    </message>
    <message>
        <source>Few people are known (%1), too few to learn from, so the assumption “Annual turnover” says most. State its low and high end with care.</source>
        <translation>已知人员很少（%1），不足以得出结论，主要依据假设“Annual turnover”。请谨慎给出其下限和上限。</translation>
    </message>
    <message>
        <source>Biased: a snapshot says how long people were there but not when (people: %1). Those who left at any time stand beside those who are still there, and nothing can be said of past quarters. Import hire and leave dates instead.</source>
        <translation>有偏差：快照只说明人员在职多久，未说明何时（人数：%1）。任何时候离职的人与在职者并列，无法评价过去的季度。请改为导入入职和离职日期。</translation>
    </message>
    <message>
        <source>Nobody of the export left before %2, though many would have: it seems to hold only those who were there since. What came before is left out. Ask HR for one with all leavers.</source>
        <translation>导出中没有人在 %2 之前离职，而本应有许多：似乎只包含此后在职的人。此前的情况不计入。请向人事部门索取含全部离职者的导出。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>More than half stay as long as anything is known: %1.</source>
        <translation>在已知期间内，超过一半的人留任：%1。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 to %3): %4.</source>
        <translation>入职者中有一半在 %1 年后离职（95 %：%2 至 %3）：%4。</translation>
    </message>
    <message>
        <source>Half of those hired have left after %1 years (95 %: %2 or more): %3.</source>
        <translation>入职者中有一半在 %1 年后离职（95 %：%2 或更长）：%3。</translation>
    </message>
    <message>
        <source>How good this has been cannot be told yet: that takes two years of dated employments with leavers in the first.</source>
        <translation>尚无法评价其准确程度：需要两年有日期的任职数据，且第一年有离职者。</translation>
    </message>
    <message>
        <source>How good this has been: in %1 of the last %2 quarters as many left as the 80 % range had said (%3).</source>
        <translation>准确程度：最近 %2 个季度中有 %1 个季度的离职人数落在 80 % 区间内（%3）。</translation>
    </message>
    <message>
        <source>%1 (80 %: %2 to %3)</source>
        <translation>%1（80 %：%2 至 %3）</translation>
    </message>
    <message>
        <source>%1, from leavers over average headcount of the last year as a share of who is here</source>
        <translation>%1，依据最近一年离职人数与平均人数之比，换算为在职者的比例</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings less than the baseline, not %3.</source>
        <translation>“%1”起决定作用：取 %2 时，方案带来的少于基线，而不是 %3。</translation>
    </message>
    <message>
        <source>“%1” decides: at %2 the scenario brings more than the baseline.</source>
        <translation>“%1”起决定作用：取 %2 时，方案带来的多于基线。</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings more than the baseline: %1.</source>
        <translation>无论哪个假设有偏差，方案带来的都多于基线：%1。</translation>
    </message>
    <message>
        <source>Whichever of the assumptions is off, the scenario brings no more than the baseline: %1.</source>
        <translation>无论哪个假设有偏差，方案带来的都不多于基线：%1。</translation>
    </message>
    <message>
        <source>Gain over the baseline</source>
        <translation>相对基线的增益</translation>
    </message>
    <message>
        <source>Work covered</source>
        <translation>已覆盖的工作</translation>
    </message>
    <message>
        <source>%1 at the low end</source>
        <translation>低端时的%1</translation>
    </message>
    <message>
        <source>%1 at the high end</source>
        <translation>高端时的%1</translation>
    </message>
    <message>
        <source>No work is expected, so no assumption changes what is covered.</source>
        <translation>预计没有工作，因此没有假设会改变覆盖。</translation>
    </message>
    <message>
        <source>Within their ranges the assumptions change nothing: %1.</source>
        <translation>在其范围内，这些假设不改变任何结果：%1。</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 the expected margin lies between %3 and %4; %5 is expected.</source>
        <translation>“%1”影响最大：取 %2 时，预期毛利介于 %3 与 %4 之间；预期为 %5。</translation>
    </message>
    <message>
        <source>“%1” matters most: at %2 between %3 and %4 of the work is covered; %5 is expected.</source>
        <translation>“%1”影响最大：取 %2 时，覆盖的工作介于 %3 与 %4 之间；预期为 %5。</translation>
    </message>
    <message>
        <source>%1 in %2, and how far from it each assumption alone leads at the ends of its range</source>
        <translation>%2 为 %1，以及每个假设单独取其范围两端时的偏离</translation>
    </message>
    <message>
        <source>at the low end</source>
        <translation>低端</translation>
    </message>
    <message>
        <source>at the high end</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>%1 (%2) … %3 (%4)</source>
        <translation>%1（%2）… %3（%4）</translation>
    </message>
    <message>
        <source>closed or removed</source>
        <translation>关闭或移除</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>移动并更改</translation>
    </message>
    <message>
        <source>Seats that are not closed, vacant ones included</source>
        <translation>未关闭的岗位，包括空缺</translation>
    </message>
    <message>
        <source>Role cost times share of a full-time seat, over all open seats</source>
        <translation>所有未关闭岗位的角色成本乘以全职比例之和</translation>
    </message>
    <message>
        <source>Accounts that no seat owns</source>
        <translation>没有岗位负责的客户</translation>
    </message>
    <message>
        <source>Share of the hours that journeys ask for which seats give</source>
        <translation>购买历程所需工时中由岗位提供的比例</translation>
    </message>
    <message>
        <source>Of the journeys that begin in the quarter</source>
        <translation>本季度开始的购买历程</translation>
    </message>
    <message>
        <source>Tasks in territories of which too little is done</source>
        <translation>在区域内完成过少的任务</translation>
    </message>
    <message>
        <source>Hanging on one seat</source>
        <translation>仅依赖一个岗位</translation>
    </message>
    <message>
        <source>Tasks that one seat alone can do in a territory</source>
        <translation>在某区域只有一个岗位能做的任务</translation>
    </message>
    <message>
        <source>Handovers a journey</source>
        <translation>每个历程的交接次数</translation>
    </message>
    <message>
        <source>How often a journey changes hands between roles as planned</source>
        <translation>按计划一个历程在角色间交接的次数</translation>
    </message>
    <message>
        <source>Customers who keep their person</source>
        <translation>保留原负责人的客户</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rows of the plan that the baseline has not</source>
        <translation>基线中没有的计划行</translation>
    </message>
    <message>
        <source>Closed or removed</source>
        <translation>关闭或移除</translation>
    </message>
    <message>
        <source>Seats that end, and rows that are gone</source>
        <translation>终止的岗位和消失的行</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Rows that are elsewhere in the organisation</source>
        <translation>在组织中换了位置的行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Rows with other values</source>
        <translation>数值不同的行</translation>
    </message>
    <message>
        <source>Open seats, vacant ones included</source>
        <translation>未关闭的岗位，包括空缺</translation>
    </message>
    <message>
        <source>Seats by role</source>
        <translation>按角色的岗位</translation>
    </message>
    <message>
        <source>Seats by territory</source>
        <translation>按区域的岗位</translation>
    </message>
    <message>
        <source>The amount is there twice, in full and in millions. Leave one of them empty.</source>
        <translation>金额出现了两次：完整金额和以百万计。请将其中一个留空。</translation>
    </message>
    <message>
        <source>The plan does not say on which day it begins. Select nothing, and fill in “Starts on” in the details.</source>
        <translation>计划没有说明从哪一天开始。请取消选择，并在详细信息中填写“开始日期”。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changes, column by column</source>
        <translation>逐列更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>操作日期</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>之前负责人</translation>
    </message>
    <message>
        <source>Owner after</source>
        <translation>之后负责人</translation>
    </message>
    <message>
        <source>Changes hands</source>
        <translation>换手</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>no seat any more</source>
        <translation>不再有岗位</translation>
    </message>
    <message>
        <source>Seat before</source>
        <translation>之前岗位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Seat after</source>
        <translation>之后岗位</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>谁变动</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Nothing: both scenarios are alike.</source>
        <translation>无：两个方案相同。</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are left out.</source>
        <translation>少于 %1 人的群体已省略。</translation>
    </message>
    <message>
        <source>Cost a year by role</source>
        <translation>按角色的年成本</translation>
    </message>
    <message>
        <source>Seats before</source>
        <translation>之前岗位数</translation>
    </message>
    <message>
        <source>Seats after</source>
        <translation>之后岗位数</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>之前成本</translation>
    </message>
    <message>
        <source>Cost after</source>
        <translation>之后成本</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>逐季度</translation>
    </message>
    <message>
        <source>Costs by quarter</source>
        <translation>按季度成本</translation>
    </message>
    <message>
        <source>Cost of seats a quarter</source>
        <translation>每季度岗位成本</translation>
    </message>
    <message>
        <source>role cost × FTE, by the days on which a seat is open</source>
        <translation>角色成本 × FTE，按岗位开放的天数</translation>
    </message>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>尚需空出的岗位</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>各季度末的中位数和 80% 区间；0：无需辞退即已达成</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 % 区间</translation>
    </message>
    <message>
        <source>Costs and timeline</source>
        <translation>成本与时间表</translation>
    </message>
    <message>
        <source>Left out: this copy does not tell what people cost.</source>
        <translation>已省略：此副本不披露人员成本。</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n seat(s) to be filled from outside, %1 each.</source>
        <translation>
            <numerusform>一次性：%n 个岗位需从外部招聘，每个 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>实现路径</translation>
    </message>
    <message>
        <source>Turnover alone gets there by %1 with a chance of %2.</source>
        <translation>仅靠人员流动，到 %1 达成的概率为 %2。</translation>
    </message>
    <message>
        <source>Cost of moving everybody now: %1.</source>
        <translation>现在调动所有人的成本：%1。</translation>
    </message>
    <message>
        <source>share of its work that somebody has time for</source>
        <translation>有人有时间做的工作所占份额</translation>
    </message>
    <message>
        <source>Coverage by task</source>
        <translation>按任务的覆盖率</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>按地区的覆盖率</translation>
    </message>
    <message>
        <source>Coverage along the journey</source>
        <translation>购买历程中的覆盖率</translation>
    </message>
    <message>
        <source>mean over territories and segments of the share of a stage&apos;s work that is done</source>
        <translation>各区域和细分中阶段工作完成份额的平均值</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍存在</translation>
    </message>
    <message>
        <source>Gaps: where less than %1 of the work is done</source>
        <translation>缺口：完成不足 %1 的工作</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>之前完成</translation>
    </message>
    <message>
        <source>Done after</source>
        <translation>之后完成</translation>
    </message>
    <message>
        <source>Hours missing</source>
        <translation>缺少的小时</translation>
    </message>
    <message>
        <source>Coverage by territory and task</source>
        <translation>各区域、各任务的覆盖率</translation>
    </message>
    <message>
        <source>Work before, hours</source>
        <translation>之前工作量，小时</translation>
    </message>
    <message>
        <source>Done before, hours</source>
        <translation>之前完成，小时</translation>
    </message>
    <message>
        <source>Work after, hours</source>
        <translation>之后工作量，小时</translation>
    </message>
    <message>
        <source>Done after, hours</source>
        <translation>之后完成，小时</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>变更后的覆盖率</translation>
    </message>
    <message>
        <source>Coverage before and after</source>
        <translation>覆盖率前后对比</translation>
    </message>
    <message>
        <source>Not known: the plan has no journeys, or does not say what visits ask of people.</source>
        <translation>未知：计划中没有购买历程，或未说明访问对人员的要求。</translation>
    </message>
    <message>
        <source>Of the quarter %1; what journeys ask for and what one hour does to them: see the page on method.</source>
        <translation>针对季度 %1；购买历程的需求及一小时工作的作用，请参见方法页。</translation>
    </message>
    <message>
        <source>What we predict</source>
        <translation>我们的预测</translation>
    </message>
    <message>
        <source>Expected margin of the quarter by region</source>
        <translation>按地区的季度预期毛利</translation>
    </message>
    <message>
        <source>Expected margin of %1 by territory</source>
        <translation>按区域的 %1 预期毛利</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>之前毛利</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>之后毛利</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>To be held against what happens, quarter by quarter.</source>
        <translation>逐季度与实际情况对照。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>Seats by region and role, before → after</source>
        <translation>按地区和角色的岗位，之前 → 之后</translation>
    </message>
    <message>
        <source>open seats, vacant ones included</source>
        <translation>开放岗位，包括空缺岗位</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>之前状态</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>之后状态</translation>
    </message>
    <message>
        <source>Who before</source>
        <translation>之前的人</translation>
    </message>
    <message>
        <source>Who after</source>
        <translation>之后的人</translation>
    </message>
    <message>
        <source>Cost a year before</source>
        <translation>之前年成本</translation>
    </message>
    <message>
        <source>Cost a year after</source>
        <translation>之后年成本</translation>
    </message>
    <message>
        <source>Organisation before and after</source>
        <translation>组织前后对比</translation>
    </message>
    <message>
        <source>%1 seats, as many as before.</source>
        <translation>%1 个岗位，与之前相同。</translation>
    </message>
    <message>
        <source>%1 seats instead of %2.</source>
        <translation>%1 个岗位，之前为 %2 个。</translation>
    </message>
    <message>
        <source>of the work that customers ask for</source>
        <translation>客户所要求工作的份额</translation>
    </message>
    <message>
        <source>tasks in a territory of which too little is done</source>
        <translation>区域中完成得太少的任务</translation>
    </message>
    <message>
        <source>Work that hangs on one seat</source>
        <translation>依赖单一岗位的工作</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>Nothing to decide: “%1” and “%2” are alike.</source>
        <translation>无需决策：“%1”和“%2”相同。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and its change: Seats +2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Approve “%1” in place of “%2”.</source>
        <translation>批准“%1”以取代“%2”。</translation>
    </message>
    <message>
        <source>It means: %1.</source>
        <translation>这意味着：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, territory</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>fewer than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 more rows: see the workbook.</source>
        <translation>另有 %1 行：请参见工作簿。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>points: the change of a share</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>groups of fewer than %1 people</source>
        <translation>少于 %1 人的群体</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已省略：%1。</translation>
    </message>
    <message>
        <source>Proposal for %1, against “%2”</source>
        <translation>%1 的提案，对比“%2”</translation>
    </message>
    <message>
        <source>%1 · proposal “%2”</source>
        <translation>%1 · 提案“%2”</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>Hours a quarter</source>
        <translation>每季度小时</translation>
    </message>
    <message>
        <source>%1: %2 more than before.</source>
        <translation>%1：比之前多 %2。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change hands; until they know their new person, some may be lost.</source>
        <translation>
            <numerusform>%n 个客户换手；在熟悉新负责人之前，可能会流失一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) must be filled from outside before they bring anything.</source>
        <translation>
            <numerusform>%n 个岗位需从外部招聘后才能产生效益。</numerusform>
        </translation>
    </message>
    <message>
        <source>None that the plan knows of.</source>
        <translation>计划中没有已知的。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What the figures rest on, and how far it may be off.</source>
        <translation>数字的依据及其可能的偏差。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the figures come about.</source>
        <translation>数字的来源。</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>已完成工作</translation>
    </message>
    <message>
        <source>Sum over open seats, vacant ones included, of the role&apos;s cost × FTE.</source>
        <translation>所有开放岗位（含空缺）的角色成本 × FTE 之和。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The least and the most of the figure when margin, turnover, time to fill, ramps and response are at the ends of their ranges together.</source>
        <translation>当毛利、流动率、填补时间、上手期和响应同时处于各自范围两端时，该数字的最小值和最大值。</translation>
    </message>
    <message>
        <source>Seats fall vacant by the hazard of their role and tenure; the number is Poisson-binomial, shown as median and the middle 80 %.</source>
        <translation>岗位按其角色和任期的风险出现空缺；数量服从泊松二项分布，以中位数和中间 80 % 显示。</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>双方都更改了</translation>
    </message>
    <message>
        <source>deleted here, changed there</source>
        <translation>此处删除，对方更改</translation>
    </message>
    <message>
        <source>changed here, deleted there</source>
        <translation>此处更改，对方删除</translation>
    </message>
    <message>
        <source>added by both</source>
        <translation>双方都新增</translation>
    </message>
    <message>
        <source>deleted by one, used by the other</source>
        <translation>一方删除，另一方使用</translation>
    </message>
    <message>
        <source>both together break a rule</source>
        <translation>两者合在一起违反规则</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>计划自 %1 起</translation>
    </message>
    <message>
        <source>no work to count from</source>
        <translation>没有可计算的工作量</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>counting was stopped</source>
        <translation>计算已停止</translation>
    </message>
    <message>
        <source>Transfer as planned</source>
        <translation>按计划调岗</translation>
    </message>
    <message>
        <source>Hire as planned</source>
        <translation>按计划招聘</translation>
    </message>
    <message>
        <source>Do not fill it</source>
        <translation>不填补</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) keep a person</source>
        <translation>
            <numerusform>%n 位客户保留负责人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) there have nobody</source>
        <translation>
            <numerusform>那里有 %n 位客户无人负责</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a quarter are done by nobody then; %n customer(s) lose their person.</source>
        <translation>
            <numerusform>届时每季度 %1 无人完成；%n 位客户失去负责人。</numerusform>
        </translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>行已移除</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>another share</source>
        <translation>全职比例变更</translation>
    </message>
    <message>
        <source>fell vacant</source>
        <translation>转为空缺</translation>
    </message>
    <message>
        <source>other dates or plans</source>
        <translation>日期或安排变更</translation>
    </message>
    <message>
        <source>at most, by what hours are worth now</source>
        <translation>上限，按工时的现有价值</translation>
    </message>
    <message>
        <source>the flow of hours mended, the margin evaluated exactly</source>
        <translation>工时流向已修正，毛利精确计算</translation>
    </message>
    <message>
        <source>as the plan comes out with it</source>
        <translation>按采用后规划的求解结果</translation>
    </message>
    <message>
        <source>The expected margin of four quarters from the vacancy on with this option, less what it is if the seat stays empty. Every quarter is taken to ask for the work of %1; the seat gives what search and ramp leave of it.</source>
        <translation>自空缺起四个季度采用此选项的预期毛利，减去岗位一直空缺时的预期毛利。假定每个季度的工作量均与 %1 相同；岗位提供扣除招聘期和上手期后的部分。</translation>
    </message>
    <message>
        <source>What the expected margin of the four quarters would miss without this move, all the other moves being made.</source>
        <translation>在其他措施均已实施的情况下，若不采取此措施，四个季度预期毛利的减少额。</translation>
    </message>
    <message>
        <source>%1, brings a year</source>
        <translation>%1，年收益</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>全年成本</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>扣除成本后</translation>
    </message>
    <message>
        <source>%1, cost of the year</source>
        <translation>%1，全年成本</translation>
    </message>
    <message>
        <source>What the role costs a year for the time somebody sits there within four quarters, and once what it takes to hire or to relocate.</source>
        <translation>角色年成本乘以四个季度内有人在岗的时间，另加一次性的招聘或调迁费用。</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>No history of employment is known, so the assumption “Annual turnover” speaks alone. Import an HR export with hire and leave dates of everybody, those who left included.</source>
        <translation>没有任职历史，因此仅凭假设“Annual turnover”。请导入含所有人（包括离职者）入职和离职日期的人事导出。</translation>
    </message>
    <message>
        <source>%1, from those hired who left within twelve months</source>
        <translation>%1，依据入职后十二个月内离开的人员</translation>
    </message>
    <message>
        <source>Mark of the plan</source>
        <translation>计划标识</translation>
    </message>
    <message>
        <source>Cut out for</source>
        <translation>切出给</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>冻结于</translation>
    </message>
    <message>
        <source>Version as approved</source>
        <translation>批准时的版本</translation>
    </message>
    <message>
        <source>Version of that day</source>
        <translation>当日版本</translation>
    </message>
    <message>
        <source>Version as proposed</source>
        <translation>提案版本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>撰写人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Number of its row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>actual figure</source>
        <translation>实际数据</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>洞见</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>gets another manager</source>
        <translation>更换上级</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Open journeys</source>
        <translation>进行中的历程</translation>
    </message>
    <message>
        <source>Handovers added</source>
        <translation>新增交接</translation>
    </message>
    <message>
        <source>Handovers removed</source>
        <translation>减少交接</translation>
    </message>
    <message>
        <source>Full-time before</source>
        <translation>之前全职当量</translation>
    </message>
    <message>
        <source>Full-time after</source>
        <translation>之后全职当量</translation>
    </message>
    <message>
        <source>Hours a year before</source>
        <translation>之前年工时</translation>
    </message>
    <message>
        <source>Hours a year after</source>
        <translation>之后年工时</translation>
    </message>
    <message>
        <source>Nobody moves: everybody sits where they sat, below whom they sat.</source>
        <translation>没有人调动：所有人的岗位和上级不变。</translation>
    </message>
    <message>
        <source>%1 move, %2 join, %3 leave, %4 get another manager.</source>
        <translation>%1 人调动，%2 人加入，%3 人离开，%4 人更换上级。</translation>
    </message>
    <message>
        <source>Every customer keeps the same people.</source>
        <translation>所有客户的联系人不变。</translation>
    </message>
    <message>
        <source>Every territory keeps its seats, costs and hours.</source>
        <translation>每个区域的岗位、成本和工时不变。</translation>
    </message>
    <message>
        <source>Territories with other seats, costs or hours: %1.</source>
        <translation>岗位、成本或工时有变化的区域：%1。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move and change</source>
        <translation>移动并更改</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>来自外部</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>更换联系人的客户</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>原联系人</translation>
    </message>
    <message>
        <source>Contact after</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>Journeys under way</source>
        <translation>进行中的购买历程</translation>
    </message>
    <message>
        <source>Territory, with all below it</source>
        <translation>区域（含下级）</translation>
    </message>
    <message>
        <source>Territories with other seats, hours or costs</source>
        <translation>岗位、工时或成本有变化的区域</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are agreed already; the workbook says by whom.</source>
        <translation>
            <numerusform>其中 %n 项已获同意；工作簿中注明由谁同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who agreed, and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后又有变化</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Figures when captured</source>
        <translation>截取时的数值</translation>
    </message>
    <message>
        <source>Number of the scenario</source>
        <translation>方案编号</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>截取日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>同意的内容</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>storyboard page</source>
        <translation>演示页</translation>
    </message>
    <message>
        <source>session note</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>accepted change</source>
        <translation>已同意的更改</translation>
    </message>
    <message>
        <source>Customers who deal with other people: %1.</source>
        <translation>更换联系人的客户：%1。</translation>
    </message>
    <message>
        <source>Handed over in another way, by the same people: %1.</source>
        <translation>联系人不变但交接方式不同：%1。</translation>
    </message>
    <message>
        <source>Journeys under way that this touches: %1.</source>
        <translation>受影响的进行中购买历程：%1。</translation>
    </message>
    <message>
        <source>“%1” is a version, kept as it was. Duplicate it to change it.</source>
        <translation>“%1”是一个版本，保持原样。如需修改请复制。</translation>
    </message>
    <message>
        <source>%1 (version)</source>
        <translation>%1（版本）</translation>
    </message>
    <message>
        <source>Still to fall vacant in a year</source>
        <translation>一年后仍待空缺</translation>
    </message>
    <message>
        <source>Seats that the scenario has fewer of and in which somebody still sits, if nobody is dismissed or moved: median after four quarters of natural turnover</source>
        <translation>在不裁员、不调岗的情况下，方案中减少但仍有人在岗的岗位数：四个季度自然流动后的中位数</translation>
    </message>
    <message>
        <source>Arrived in a year by turnover</source>
        <translation>一年内靠自然流动达成</translation>
    </message>
    <message>
        <source>Chance that none of these is left after four quarters</source>
        <translation>四个季度后全部空出的概率</translation>
    </message>
    <message>
        <source>The limit of full-time seats allows no move that would bring more than it costs: %1 are filled already.</source>
        <translation>全职岗位的上限不允许任何收益高于成本的调整：已有 %1 个岗位在岗。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the plan, by what they are of:</source>
        <translation>
            <numerusform>计划有 %n 处更改，按对象分：</numerusform>
        </translation>
    </message>
    <message>
        <source>Which seats and people is left out: each would be told of alone.</source>
        <translation>未列出具体岗位和人员：否则会逐一提及个人。</translation>
    </message>
    <message>
        <source>People who move, join, leave or get another manager: %1.</source>
        <translation>调动、加入、离开或更换上级的人员：%1。</translation>
    </message>
    <message>
        <source>once %1</source>
        <translation>一次性 %1</translation>
    </message>
    <message>
        <source>seats cost what they did</source>
        <translation>岗位成本不变</translation>
    </message>
    <message>
        <source>seats a year %1</source>
        <translation>岗位每年 %1</translation>
    </message>
    <message>
        <source>expected margin %1 (%2)</source>
        <translation>预期毛利 %1（%2）</translation>
    </message>
    <message>
        <source>In short: %1.</source>
        <translation>简言之：%1。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a seat, a day</comment>
        <translation>%1 自 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the plan open after %1: %2.</source>
        <translation>
            <numerusform>计划中有 %n 个岗位在 %1 之后才设立：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin expected to be missed by waiting until then: %1, at the mean gain of a quarter of %2.</source>
        <translation>等到那时预计错失的毛利：%1，按 %2 各季的平均增益计。</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>谁做什么</translation>
    </message>
    <message>
        <source>hours of the quarter from roles to tasks; work that nobody has time for is drawn from “nobody”</source>
        <translation>本季从角色流向任务的工时；无人有空的工作从“无人”流出</translation>
    </message>
    <message>
        <source>Expected margin, quarter by quarter</source>
        <translation>逐季预期毛利</translation>
    </message>
    <message>
        <source>Margin by quarter</source>
        <translation>逐季毛利</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done, as before.</source>
        <translation>在 %1，完成 %2 的工作，与之前相同。</translation>
    </message>
    <message>
        <source>In %1, %2 of the work is done instead of %3.</source>
        <translation>在 %1，完成 %2 的工作，原为 %3。</translation>
    </message>
    <message>
        <source>Expected margin rises by %1 (%2).</source>
        <translation>预期毛利增加 %1（%2）。</translation>
    </message>
    <message>
        <source>Expected margin falls by %1 (%2).</source>
        <translation>预期毛利减少 %1（%2）。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Seats by region, before → after</source>
        <translation>各大区岗位数，之前 → 之后</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <comment>a quarter</comment>
        <translation>覆盖率，%1</translation>
    </message>
    <message>
        <source>Expected margin, %1</source>
        <comment>a quarter</comment>
        <translation>预期毛利，%1</translation>
    </message>
    <message>
        <source>Gaps, %1</source>
        <comment>a quarter</comment>
        <translation>缺口，%1</translation>
    </message>
    <message numerus="yes">
        <source>Expected margin, %n quarter(s)</source>
        <translation>
            <numerusform>预期毛利，%n 个季度</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two quarters</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount, its currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Work on one seat</source>
        <translation>单一岗位的工作</translation>
    </message>
    <message>
        <source>New gap: %1, %2: %3 of the work is done instead of %4.</source>
        <translation>新缺口：%1，%2：完成 %3 的工作，原为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n more new gap(s).</source>
        <translation>
            <numerusform>另有 %n 个新缺口。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses: expected margin %2 instead of %3 (%4).</source>
        <translation>%1 受损：预期毛利 %2，原为 %3（%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%n more territory(ies) lose margin.</source>
        <translation>
            <numerusform>另有 %n 个区域毛利减少。</numerusform>
        </translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, with and without the proposal.</source>
        <translation>若各项假设不利，无论有无本提案，%2 的毛利均为 %1。</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, less than %3 without the proposal.</source>
        <translation>若各项假设不利，%2 的毛利为 %1，少于没有本提案时的 %3。</translation>
    </message>
    <message>
        <source>If the assumptions turn out badly, margin is %1 in %2, not less than %3 without the proposal.</source>
        <translation>若各项假设不利，%2 的毛利为 %1，不少于没有本提案时的 %3。</translation>
    </message>
    <message>
        <source>Customers with an owner who deal with all the same people in both plans ÷ all of them.</source>
        <translation>在两个计划中都由同样的人负责的客户 ÷ 所有有负责人的客户。</translation>
    </message>
    <message>
        <source>Actual figures of quarters</source>
        <translation>季度实际数字</translation>
    </message>
    <message>
        <source>Measure (margin, wins …)</source>
        <translation>指标（毛利、赢单…）</translation>
    </message>
    <message>
        <source>Value of the measure</source>
        <translation>指标值</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>在岗数</translation>
    </message>
    <message>
        <source>This is no quarter. Write it as 2026Q4, or as a month or date of it.</source>
        <translation>这不是季度。请写成 2026Q4，或其中的月份或日期。</translation>
    </message>
    <message>
        <source>Did you mean “%1”? %2</source>
        <translation>您是指“%1”吗？%2</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>”或“</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>岗位 %1（%2）</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我们学到的</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>%1: %2 came, as predicted.</source>
        <translation>%1：实际为 %2，与预测一致。</translation>
    </message>
    <message>
        <source>%1 came %2 % below what was predicted: %3 instead of %4.</source>
        <translation>%1比预测低 %2 %：%3 而非 %4。</translation>
    </message>
    <message>
        <source>%1 came %2 % above what was predicted: %3 instead of %4.</source>
        <translation>%1比预测高 %2 %：%3 而非 %4。</translation>
    </message>
    <message>
        <source>No assumption explains that within its range.</source>
        <translation>没有假设能在其范围内解释这一点。</translation>
    </message>
    <message>
        <source>Most of it is explained by “%1”.</source>
        <translation>主要由“%1”解释。</translation>
    </message>
    <message>
        <source>“%1” explains most, %2 of it.</source>
        <translation>“%1”解释最多，占 %2。</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>held</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未中</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>The company: %1 predicted (%2).</source>
        <translation>公司：预测 %1（%2）。</translation>
    </message>
    <message>
        <source>Box: where four of five cases should lie, with what was predicted; dot: what came, a red diamond where it missed the range.</source>
        <translation>方框：五次中四次应落入之处及预测值；圆点：实际值，未中范围者为红色菱形。</translation>
    </message>
    <message>
        <source>The %1 largest of %2 territories.</source>
        <translation>%2 个区域中最大的 %1 个。</translation>
    </message>
    <message>
        <source>The %1 furthest off of %2 territories.</source>
        <translation>%2 个区域中偏差最大的 %1 个。</translation>
    </message>
    <message>
        <source>%1 came, %2 predicted</source>
        <translation>实际 %1，预测 %2</translation>
    </message>
    <message>
        <source>%1 predicted</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>Journeys won</source>
        <translation>赢得的历程</translation>
    </message>
    <message>
        <source>What %1 should bring is written down. When the quarter is over, take the actual figures or import them, and they stand beside it here.</source>
        <translation>%1应带来的结果已记录。季度结束后，取实际数字或导入，即在此并列显示。</translation>
    </message>
    <message>
        <source>%1 of %2 ranges held.</source>
        <translation>%2 个范围中 %1 个成立。</translation>
    </message>
    <message>
        <source>Frozen on %1 for %2.</source>
        <translation>冻结于 %1，针对%2。</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were too narrow, the future is less sure than they say.</source>
        <translation>%1 80 % 的范围应成立，实际为 %2：范围过窄，未来比其所示更不确定。</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they were wider than they need to be.</source>
        <translation>%1 80 % 的范围应成立，实际为 %2：范围宽于所需。</translation>
    </message>
    <message>
        <source>%1 80 % of the ranges should hold, %2 did: they are about right.</source>
        <translation>%1 80 % 的范围应成立，实际为 %2：大致合适。</translation>
    </message>
    <message>
        <source>As approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, outside</source>
        <translation>%1，超出范围</translation>
    </message>
    <message>
        <source>Counting what the frozen plans come to…</source>
        <translation>正在计算冻结计划的结果…</translation>
    </message>
    <message>
        <source>Plans differ in seats, work covered and margin; how many journeys are won is predicted alone.</source>
        <translation>各计划在岗位、已覆盖工作与毛利上不同；赢得的历程数仅有预测。</translation>
    </message>
    <message>
        <source>%1 of the company on the day: %2</source>
        <translation>公司当日%1：%2</translation>
    </message>
    <message>
        <source>as approved: %1</source>
        <translation>已批准：%1</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设值</translation>
    </message>
    <message>
        <source>What came implies</source>
        <translation>实际所隐含</translation>
    </message>
    <message>
        <source>Without actual figures nothing is missed yet.</source>
        <translation>没有实际数字，尚无偏差。</translation>
    </message>
    <message>
        <source>Counting what each assumption explains…</source>
        <translation>正在计算各假设的解释…</translation>
    </message>
    <message>
        <source>The miss of the company&apos;s margin or of its work covered is what assumptions can explain; neither is known yet.</source>
        <translation>假设能解释公司毛利或已覆盖工作的偏差；两者尚不可知。</translation>
    </message>
    <message>
        <source>%1 No assumption explains that within its range.</source>
        <translation>%1没有假设能在其范围内解释这一点。</translation>
    </message>
    <message>
        <source>Since it was frozen</source>
        <translation>自冻结以来</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Seats that were vacant then, or that somebody has left since</source>
        <translation>当时空缺或此后有人离开的岗位</translation>
    </message>
    <message>
        <source>Redeployed</source>
        <translation>已重新部署</translation>
    </message>
    <message>
        <source>Of these, seats with another role or another home now</source>
        <translation>其中现有不同角色或归属区域的岗位</translation>
    </message>
    <message>
        <source>Refilled as they were</source>
        <translation>原样补充</translation>
    </message>
    <message>
        <source>Held again, same role, same home</source>
        <translation>重新在岗，角色与归属区域不变</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Seats that are no longer there</source>
        <translation>已不存在的岗位</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍空缺</translation>
    </message>
    <message>
        <source>Nobody sits there yet</source>
        <translation>尚无人在岗</translation>
    </message>
    <message>
        <source>Days from vacant to productive</source>
        <translation>从空缺到产出的天数</translation>
    </message>
    <message>
        <source>From the last day of who left until the ramp of who follows is over</source>
        <translation>从离开者最后一天到接任者上手完成</translation>
    </message>
    <message>
        <source>Drift of the role mix</source>
        <translation>角色构成的变化</translation>
    </message>
    <message>
        <source>Share of full-time seats that are in other roles than then</source>
        <translation>现处于与当时不同角色的全职岗位占比</translation>
    </message>
    <message>
        <source>Accounts kept out of the rules</source>
        <translation>规则之外的客户</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>允许 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>The limit is the assumption “%1”</source>
        <translation>上限为假设“%1”</translation>
    </message>
    <message>
        <source>Add the assumption “%1” to set a limit</source>
        <translation>添加假设“%1”以设定上限</translation>
    </message>
    <message>
        <source>Share of all full-time seats, then and now</source>
        <translation>占全部全职岗位的比例，当时与现在</translation>
    </message>
    <message>
        <source>The plan as it was on the day is no longer there, so nothing can be compared with it.</source>
        <translation>当日的计划已不存在，无法与之比较。</translation>
    </message>
    <message>
        <source>No seat has been vacant since then.</source>
        <translation>此后没有岗位空缺。</translation>
    </message>
    <message>
        <source> It takes %1 days from a vacancy until somebody is productive again.</source>
        <translation> 从空缺到有人重新产出需 %1 天。</translation>
    </message>
    <message>
        <source>%1 of %2 vacancies were used to move a seat to where it matters more.%3</source>
        <translation>%2 个空缺中有 %1 个被用来把岗位移到更重要之处。%3</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>%1 That is of journeys that begin in the quarter; predicted is what is won in it.</source>
        <translation>%1 这是本季度开始的购买历程；预测的是本季度赢得的部分。</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>解释比例</translation>
    </message>
    <message>
        <source>Customers who stay with their seat</source>
        <translation>保留原负责岗位的客户</translation>
    </message>
    <message>
        <source>Of the customers that a customer-focused seat looks after in the baseline, whoever sits in it</source>
        <translation>基线中由面向客户岗位负责的客户占比，不论由谁任职</translation>
    </message>
    <message>
        <source>Only what this copy leaves out.</source>
        <translation>只有本副本略去的内容。</translation>
    </message>
    <message>
        <source>Changes to the plan, by what they are of:</source>
        <translation>对计划的更改，按对象列出：</translation>
    </message>
    <message numerus="yes">
        <source>Once: %n move(s) to another territory, %1 each.</source>
        <translation>
            <numerusform>一次性：%n 次调往其他区域，每次 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it would tell of few people.</source>
        <translation>已省略：涉及的人数太少。</translation>
    </message>
    <message>
        <source>Several territories have this name. Write it with the territory above it, or write its code.</source>
        <translation>有多个区域使用这个名称。请连同其上级区域一起写，或写它的代码。</translation>
    </message>
    <message>
        <source>This is a part of a quarter whose other months are missing. Import all its months together, or write the quarter, as in 2026Q4, if the row is of all of it.</source>
        <translation>这只是一个季度的一部分，其余月份缺失。请把该季度的所有月份一起导入；如果这一行是整个季度的，请写成季度，例如 2026Q4。</translation>
    </message>
    <message>
        <source>%1 “%2” explains %3 of it: %4 was assumed</source>
        <translation>%1 “%2”解释了其中的 %3：假设为 %4</translation>
    </message>
    <message>
        <source>%1, and no possible value of it alone would have given what came.</source>
        <translation>%1，仅凭它的任何可能取值都得不出实际结果。</translation>
    </message>
    <message>
        <source>%1, %2 would have given what came.</source>
        <translation>%1，取 %2 才会得出实际结果。</translation>
    </message>
    <message>
        <source>%1; that is too little to set it right.</source>
        <translation>%1；解释得太少，不足以据此修正。</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>从阶段到阶段</translation>
    </message>
    <message>
        <source>In a box: journeys that came there. The thicker an arrow, the more journeys took it (the number beside it); the darker, the longer they took for it, against the other arrows.</source>
        <translation>方框中：到达该处的购买历程数。箭头越粗，经过的历程越多（旁边的数字）；颜色越深，与其他箭头相比耗时越长。</translation>
    </message>
    <message>
        <source>Moves, and how long they took</source>
        <translation>步骤及其耗时</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>中位数（天）</translation>
    </message>
    <message>
        <source>9 of 10 within, days</source>
        <translation>十分之九不超过（天）</translation>
    </message>
    <message>
        <source>%1 of %2 journeys are of customers where seats or contacts change.</source>
        <translation>%2 个购买历程中有 %1 个属于岗位或联系人有变动的客户。</translation>
    </message>
    <message>
        <source>All %1 journeys of the plan.</source>
        <translation>计划中的全部 %1 个购买历程。</translation>
    </message>
    <message>
        <source>%1 were won, %2 lost or not decided, %3 are under way.</source>
        <translation>%1 个赢单，%2 个输单或未决，%3 个进行中。</translation>
    </message>
    <message>
        <source>Journeys that this concerns</source>
        <translation>涉及的购买历程</translation>
    </message>
    <message>
        <source>As they were observed, up to today; the proposal has not changed them yet. Rare moves are in the workbook.</source>
        <translation>截至今日的观察结果；提案尚未改变它们。罕见的步骤见工作簿。</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>捕获时</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>故事板</translation>
    </message>
    <message>
        <source>No picture: the scenario of this page is gone.</source>
        <translation>无图片：此页的方案已不存在。</translation>
    </message>
    <message>
        <source>The picture is left out: it would tell of single seats and people.</source>
        <translation>图片已省略：它会透露单个岗位和人员。</translation>
    </message>
    <message>
        <source>The picture is left out: it could tell what people cost.</source>
        <translation>图片已省略：它可能透露人员成本。</translation>
    </message>
    <message>
        <source>The picture is left out: it names people.</source>
        <translation>图片已省略：它包含人名。</translation>
    </message>
    <message>
        <source>No picture: this view could not be drawn.</source>
        <translation>无图片：无法绘制此视图。</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2; the picture is of today.</source>
        <translation>方案“%1”，捕获于 %2；图片为今日状态。</translation>
    </message>
    <message>
        <source>Figures have changed since then.</source>
        <translation>此后数字有变动。</translation>
    </message>
    <message>
        <source>No figure has changed since then.</source>
        <translation>此后数字没有变动。</translation>
    </message>
    <message>
        <source>Scenario “%1”, captured on %2.</source>
        <translation>方案“%1”，捕获于 %2。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Box: what is covered at the ends of the assumptions, with what was predicted. Chance is not in it, such as more journeys than expected, so fewer than four of five cases lie in it. Dot: what came, a red diamond where it missed the range.</source>
        <translation>方框：假设取两端时覆盖的工作量，以及预测值。其中不含偶然因素（例如购买历程比预期多），因此落在其中的情况不到五分之四。圆点：实际结果，超出区间时为红色菱形。</translation>
    </message>
    <message>
        <source>Those of work covered know the assumptions alone, not chance, and hold less often.</source>
        <translation>已覆盖工作量的区间只考虑假设，不含偶然因素，因此较少命中。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the empty seat go to %1; %2 a quarter are done by nobody.</source>
        <translation>
            <numerusform>空缺席位的 %n 个客户转给 %1；每季度有 %2 无人完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing it could become brings more than it costs</source>
        <translation>无论变成什么，收益都不超过成本</translation>
    </message>
    <message>
        <source>protected, and to refill it brings less than it costs</source>
        <translation>受保护，补缺的收益低于成本</translation>
    </message>
    <message>
        <source>the other moves do its work</source>
        <translation>其他调整已完成其工作</translation>
    </message>
    <message>
        <source>no room within the limits</source>
        <translation>限制之内没有余地</translation>
    </message>
    <message>
        <source>Left empty: %1.</source>
        <translation>保持空缺：%1。</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>headwater::AccountTableModel</name>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation>例外原因</translation>
    </message>
</context>
<context>
    <name>headwater::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Filter by name, code, industry, place, owner</source>
        <translation>按名称、编码、行业、地点、负责人筛选</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Who gets the selected accounts</source>
        <translation>所选客户由谁负责</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>The selected accounts belong to this seat alone</source>
        <translation>所选客户仅归此岗位负责</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>任意负责人</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>Select accounts to give them to somebody.</source>
        <translation>选择客户，将其分配给他人。</translation>
    </message>
    <message>
        <source>%1 selected, revenue %2</source>
        <translation>已选 %1，营收 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>将 %1 分配给 %2</translation>
    </message>
    <message>
        <source>No accounts yet. Import them, or add one.</source>
        <translation>还没有客户。请导入或添加。</translation>
    </message>
</context>
<context>
    <name>headwater::Application</name>
    <message>
        <source>New plan</source>
        <translation>新建规划</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater 计划 (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>销售计划</translation>
    </message>
</context>
<context>
    <name>headwater::AssumptionTableModel</name>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>带来的变化</translation>
    </message>
</context>
<context>
    <name>headwater::AssumptionsSpace</name>
    <message>
        <source>Assumptions that decide, as a table</source>
        <translation>以表格显示起决定作用的假设</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Add the assumptions that figures use</source>
        <translation>添加数据所用的假设</translation>
    </message>
    <message>
        <source>Add those that figures use</source>
        <translation>添加数据所用的</translation>
    </message>
    <message>
        <source>Writes down what counts where the plan says nothing, to be changed</source>
        <translation>写下计划未说明时所采用的数值，以便修改</translation>
    </message>
    <message>
        <source>The assumption was agreed today</source>
        <translation>该假设于今天商定</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>今天商定</translation>
    </message>
    <message>
        <source>The basis of the chosen assumption becomes “agreed”, its date today</source>
        <translation>所选假设的依据变为“商定”，日期为今天</translation>
    </message>
    <message>
        <source>Remove the assumption</source>
        <translation>移除该假设</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export the assumptions…</source>
        <translation>导出假设…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>图表导出为图片，或数据导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>What the assumptions do to the margin</source>
        <translation>假设对毛利的影响</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>The expected margin of the quarter</source>
        <translation>该季度的预期毛利</translation>
    </message>
    <message>
        <source>What the assumptions do to the gain</source>
        <translation>假设对增益的影响</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>What the scenario brings more than the baseline under the same assumptions</source>
        <translation>在相同假设下方案比基线多带来的收益</translation>
    </message>
    <message>
        <source>What the assumptions do to coverage</source>
        <translation>假设对覆盖的影响</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>How much of the work of journeys is done</source>
        <translation>购买历程的工作完成了多少</translation>
    </message>
    <message>
        <source>Assumptions before</source>
        <translation>之前的假设</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>基线，仅供查看</translation>
    </message>
    <message>
        <source>Assumptions after</source>
        <translation>之后的假设</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>规划的方案</translation>
    </message>
    <message>
        <source>Changes of assumptions</source>
        <translation>假设的变更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>方案，并标出与基线的差异</translation>
    </message>
    <message>
        <source>What the assumptions decide about</source>
        <translation>假设所决定的内容</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>与基线比较</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>计算进度</translation>
    </message>
    <message>
        <source>What the plan takes for granted</source>
        <translation>计划视为前提的内容</translation>
    </message>
    <message>
        <source>The plan says nothing of what it takes for granted. Add what figures use, or a name of your own below.</source>
        <translation>计划未说明其前提。请在下方添加数据所用的假设，或自定名称。</translation>
    </message>
    <message>
        <source>Name of the new assumption</source>
        <translation>新假设的名称</translation>
    </message>
    <message>
        <source>Another assumption</source>
        <translation>另一个假设</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Each assumption alone at the ends of its range, the quarter solved anew, all others as expected.</source>
        <translation>每个假设单独取其范围两端，重新求解该季度，其余均按预期。</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>Trying each assumption at the ends of its range…</source>
        <translation>正在逐一尝试每个假设范围的两端…</translation>
    </message>
    <message>
        <source>Which assumption decides is known once coverage is counted.</source>
        <translation>计算出覆盖后即可知道哪个假设起决定作用。</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1（为最近一次变更之前的数值，正在重新计算…）</translation>
    </message>
    <message>
        <source>Add the assumption “%1”</source>
        <translation>添加假设“%1”</translation>
    </message>
    <message>
        <source>Remove the assumption “%1”</source>
        <translation>移除假设“%1”</translation>
    </message>
    <message>
        <source>Agree on “%1”</source>
        <translation>商定“%1”</translation>
    </message>
    <message>
        <source>An assumption needs a name.</source>
        <translation>假设需要名称。</translation>
    </message>
    <message>
        <source>There is an assumption of that name.</source>
        <translation>已有同名的假设。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续计算</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
</context>
<context>
    <name>headwater::BoardLegend</name>
    <message>
        <source>Solid: filled. Dashed: vacant. Number: seats here and below.</source>
        <translation>实线：在岗。虚线：空缺。数字：本级及下级的岗位数。</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>drag to move · Ctrl-drag to copy · drop on a role to convert</source>
        <translation>拖动以移动 · 按住 Ctrl 拖动以复制 · 拖到角色上以转换</translation>
    </message>
</context>
<context>
    <name>headwater::BoardView</name>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Organisation board</source>
        <translation>组织看板</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns, seats in the cells. Arrow keys move, Space selects.</source>
        <translation>行为区域，列为角色，单元格内为岗位。方向键移动，空格键选择。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n seats here and below</source>
        <translation>
            <numerusform>%1，%2，本级及下级共 %n 个岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n seats</source>
        <translation>
            <numerusform>%1，%2：%n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 in %4, %5</source>
        <translation>%1，%2，%3，位于 %4，%5</translation>
    </message>
    <message>
        <source>, new against the baseline</source>
        <translation>，较基线为新增</translation>
    </message>
    <message>
        <source>, moved here against the baseline</source>
        <translation>，较基线移入此处</translation>
    </message>
    <message>
        <source>, changed against the baseline</source>
        <translation>，较基线有变更</translation>
    </message>
    <message>
        <source>, closed against the baseline</source>
        <translation>，较基线已关闭</translation>
    </message>
    <message>
        <source>, was here in the baseline</source>
        <translation>，基线中位于此处</translation>
    </message>
</context>
<context>
    <name>headwater::CalendarPanel</name>
    <message>
        <source>Work begins</source>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Hours between the clock of work and UTC</source>
        <translation>工作时钟与 UTC 相差的小时数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>on a clock that is</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Ahead of UTC or behind it</source>
        <translation>早于或晚于 UTC</translation>
    </message>
    <message>
        <source>ahead of UTC</source>
        <translation>早于 UTC</translation>
    </message>
    <message>
        <source>behind UTC</source>
        <translation>晚于 UTC</translation>
    </message>
    <message>
        <source>Without summer time: one distance all year round</source>
        <translation>不考虑夏令时：全年时差相同</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line</source>
        <translation>无人上班的日子，每行一个</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write one a line, as in 2026-12-25.</source>
        <translation>“%1”不是日期。请每行写一个，如 2026-12-25。</translation>
    </message>
    <message>
        <source>Choose at least one day on which people work.</source>
        <translation>请至少选择一个工作日。</translation>
    </message>
    <message>
        <source>Work has to end after it begins.</source>
        <translation>下班时间必须晚于上班时间。</translation>
    </message>
    <message>
        <source>Days on which nobody works</source>
        <translation>无人上班的日子</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv);;All files (*)</source>
        <translation>文本 (*.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>无法读取 %1。请检查文件是否存在以及您是否有权打开。</translation>
    </message>
</context>
<context>
    <name>headwater::CaseTable</name>
    <message>
        <source>Journey</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>headwater::CasesPanel</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>Journeys one by one</source>
        <translation>逐个查看购买历程</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1; the first %2 here, all of them in a file</source>
        <translation>%1；此处显示前 %2 个，导出文件中包含全部</translation>
    </message>
    <message>
        <source>Export journeys</source>
        <translation>导出购买历程</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Table as CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Filter to these %1</source>
        <translation>筛选出这 %1 个</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>筛选出这些</translation>
    </message>
    <message>
        <source>Export these %1…</source>
        <translation>导出这 %1 个…</translation>
    </message>
    <message>
        <source>Only the selected journeys</source>
        <translation>仅所选购买历程</translation>
    </message>
    <message>
        <source>All journeys of this list</source>
        <translation>此列表的全部购买历程</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>打开购买历程</translation>
    </message>
    <message>
        <source>Its events one by one (Enter)</source>
        <translation>逐个查看其事件（Enter）</translation>
    </message>
    <message>
        <source>Select rows with Ctrl or Shift, then see only these journeys everywhere (Ctrl+Enter)</source>
        <translation>用 Ctrl 或 Shift 选择行，然后各处只显示这些购买历程（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Filter to the journeys selected in the list</source>
        <translation>筛选列表中选中的购买历程</translation>
    </message>
    <message>
        <source>Export the list of journeys…</source>
        <translation>导出购买历程列表…</translation>
    </message>
    <message>
        <source>Open the journey selected in the list</source>
        <translation>打开列表中选中的购买历程</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesModel</name>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>From the baseline to the scenario</source>
        <translation>从基线到方案</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
</context>
<context>
    <name>headwater::ChangesPage</name>
    <message>
        <source>Export the changes…</source>
        <translation>导出变更…</translation>
    </message>
    <message>
        <source>Name, kind or value</source>
        <translation>名称、类型或数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What the scenario changes</source>
        <translation>方案所做的变更</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see what it changes.</source>
        <translation>这是基线。请显示一个方案以查看其变更。</translation>
    </message>
    <message>
        <source>“%1” is as the baseline is.</source>
        <translation>“%1”与基线相同。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>正在与基线比较…</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>未选择任何变更。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are chosen.</source>
        <translation>
            <numerusform>已选择 %n 项变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1. The history does not reach back to the step that did it.</source>
        <translation>%1。历史记录未追溯到做出该变更的步骤。</translation>
    </message>
    <message>
        <source>%1, by “%2” on %3</source>
        <translation>%1，由“%2”于 %3 完成</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Take the chosen changes back</source>
        <translation>撤回所选变更</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The chosen rows as the baseline has them, as one step that can be undone</source>
        <translation>所选行恢复为基线，作为可撤销的一步</translation>
    </message>
    <message>
        <source>Choose one to see which step did it and why. What is taken back is as in the baseline again, with whatever cannot stay without it.</source>
        <translation>选择一项以查看是哪一步做的以及原因。撤回的内容将恢复为基线，连同无法单独保留的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) cannot stay without these and are taken back with them.</source>
        <translation>
            <numerusform>另有 %n 项变更无法单独保留，将一并撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of them back</source>
        <translation>全部撤回</translation>
    </message>
    <message>
        <source>Take back the change of %1</source>
        <translation>撤回 %1 的变更</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>撤回 %n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Agree to the chosen changes…</source>
        <translation>同意所选更改…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Writes down who agreed to the chosen rows; a row that is changed further is no longer agreed</source>
        <translation>记录谁同意了所选行；之后再改动的行不再算作已同意</translation>
    </message>
    <message>
        <source>Withdraw the agreement to the chosen changes</source>
        <translation>撤回对所选更改的同意</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>As if nobody had agreed to the chosen rows</source>
        <translation>如同无人同意所选行</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n row(s) of the baseline; %2 of them are agreed.</source>
        <translation>
            <numerusform>“%1”更改了基线的 %n 行；其中 %2 行已获同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what earlier steps changed…</source>
        <translation>%1。正在读取之前步骤的更改…</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Who agrees to this?</source>
        <translation>谁同意此项？</translation>
    </message>
    <message numerus="yes">
        <source>Agree to %n change(s)</source>
        <translation>
            <numerusform>同意 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the agreement to %n change(s)</source>
        <translation>
            <numerusform>撤回对 %n 项更改的同意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::ChangesSection</name>
    <message>
        <source>How many rows are added, changed and no longer listed</source>
        <translation>新增、变更和不再列出的行数</translation>
    </message>
    <message>
        <source>Rows of the plan that the import changes</source>
        <translation>导入会更改的计划行</translation>
    </message>
    <message>
        <source>Save this list of &amp;changes…</source>
        <translation>保存此更改列表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take out what the files no longer list, where nothing else uses it</source>
        <translation>移除文件中不再列出且未被引用的内容(&amp;T)</translation>
    </message>
    <message>
        <source>What changes in the plan</source>
        <translation>规划中的变更</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing: the plan says all of this already.</source>
        <translation>无变更：规划中已包含全部内容。</translation>
    </message>
    <message>
        <source>While rows are refused, nobody can tell what their tables no longer list: all of it stays.</source>
        <translation>只要有行被拒绝，就无法判断其表中不再列出哪些内容：全部保留。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>Of these stay</source>
        <translation>其中保留</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>……以及另外 %1 行，保存的列表中也有。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Save the list of changes</source>
        <translation>保存更改列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>changes of import.csv</source>
        <translation>导入更改.csv</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>列表未保存</translation>
    </message>
</context>
<context>
    <name>headwater::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>分析问题</translation>
    </message>
    <message>
        <source>Channels by stage</source>
        <translation>各阶段的渠道</translation>
    </message>
    <message>
        <source>Before the first contact</source>
        <translation>首次接触之前</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>Why journeys end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Hours of contact</source>
        <translation>接触时段</translation>
    </message>
</context>
<context>
    <name>headwater::ChartPage</name>
    <message>
        <source>Export: %1…</source>
        <translation>导出：%1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>%1 as chart</source>
        <translation>%1（图表）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>以图形查看</translation>
    </message>
    <message>
        <source>%1 as table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>以行显示相同数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>图表导出为 SVG、PDF 或 PNG，数值导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>How much of the page is computed</source>
        <translation>页面计算进度</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Stopped before it was computed</source>
        <translation>计算完成前已停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headwater::CheckPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Files and how many rows they have</source>
        <translation>文件及其行数</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, and why</source>
        <translation>无法导入的行及原因</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>保存此列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Spellings that look like others</source>
        <translation>相近的写法</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>&amp;Propose a baseline: regions from offices, a seat for each sales person, owners from the last open or won opportunity</source>
        <translation>建议基线：按办事处划分大区，每位销售人员一个岗位，负责人取自最近的进行中或赢单商机(&amp;P)</translation>
    </message>
    <message>
        <source>%1: %2 saves left the stage as it was (or were deleted) and are no events.</source>
        <translation>%1：%2 次保存未改变阶段（或已删除），不计为事件。</translation>
    </message>
    <message>
        <source>%1: %2 rows are another step of an activity than the one chosen and are left out.</source>
        <translation>%1：%2 行属于活动的其他步骤，与所选步骤不符，已略过。</translation>
    </message>
    <message>
        <source>%1: %2 values are not valid UTF-8 and were read as Windows-1252.</source>
        <translation>%1：%2 个值不是有效的 UTF-8，已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>行的内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Known or twice</source>
        <translation>已有或重复</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Go on without this row</source>
        <translation>跳过此行并继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on without these %1 rows</source>
        <translation>跳过这 %1 行并继续(&amp;G)</translation>
    </message>
    <message>
        <source>Without an opportunity: %1.</source>
        <translation>没有商机：%1。</translation>
    </message>
    <message>
        <source>No owner can be told for: %1.</source>
        <translation>无法确定负责人：%1。</translation>
    </message>
    <message>
        <source>%1 opportunities name no account.</source>
        <translation>%1 个商机未注明客户。</translation>
    </message>
    <message>
        <source>%1 amounts are in %2, unlike the others: they would be counted as if they were not.</source>
        <translation>%1 个金额的币种是 %2，与其他金额不同：它们会被当作相同币种计算。</translation>
    </message>
    <message>
        <source>Save the list of bad rows</source>
        <translation>保存无效行列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>The list was not saved</source>
        <translation>列表未保存</translation>
    </message>
    <message>
        <source>… and %1 more, which the saved list has, too.</source>
        <translation>……以及另外 %1 行，保存的列表中也有。</translation>
    </message>
    <message>
        <source>%1: columns are named in row %2; what stands above it is not read.</source>
        <translation>%1：列名位于第 %2 行；其上方的内容不读取。</translation>
    </message>
    <message>
        <source>%1: sheets not read, being hidden, empty, of unknown columns or not chosen: %2.</source>
        <translation>%1：未读取的工作表（隐藏、空白、列未知或未选择）：%2。</translation>
    </message>
    <message>
        <source>Sales people in the files, not in the plan: %1. They get no seat; import a team file, or add them to the organisation.</source>
        <translation>文件中有而计划中没有的销售人员：%1。他们不会获得岗位；请导入团队文件，或将其添加到组织中。</translation>
    </message>
    <message>
        <source>Accounts in the files, not in the plan: %1.</source>
        <translation>文件中有而计划中没有的客户：%1。</translation>
    </message>
    <message>
        <source>Add the &amp;account that only opportunities name</source>
        <translation>添加仅在商机中出现的客户(&amp;A)</translation>
    </message>
    <message>
        <source>Add the %1 &amp;accounts that only opportunities name</source>
        <translation>添加仅在商机中出现的 %1 个客户(&amp;A)</translation>
    </message>
    <message>
        <source>Save all these &amp;names…</source>
        <translation>保存所有这些名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the lists of names</source>
        <translation>保存名称列表</translation>
    </message>
    <message>
        <source>Tick those that mean the same; where a name could mean several, choose one with Enter or a double-click. The plan remembers it; the files stay as they are.</source>
        <translation>勾选含义相同的名称；若一个名称可能指多个，请按 Enter 或双击选择其一。计划会记住，文件保持不变。</translation>
    </message>
    <message>
        <source>Names that look like others, and what they could mean</source>
        <translation>与其他名称相似的名称及其可能含义</translation>
    </message>
    <message>
        <source>Tick all with one meaning</source>
        <translation>勾选所有仅有一种含义的</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不勾选</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDelegate</name>
    <message>
        <source>open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31; nothing for open</source>
        <translation>日期，如 2027-01-31；留空表示不设结束日期</translation>
    </message>
</context>
<context>
    <name>headwater::ChoiceDetails</name>
    <message>
        <source>All that are shown</source>
        <translation>显示的全部</translation>
    </message>
    <message>
        <source>Journeys behind what was chosen</source>
        <translation>所选内容对应的购买历程</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar to see the journeys behind it.</source>
        <translation>选择步骤、路径或条形，查看对应的购买历程。</translation>
    </message>
    <message>
        <source>What these have in common</source>
        <translation>共同点</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <translation>%1，其他 %2</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等待时间中位数</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>结束情况</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决策</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>平均价值</translation>
    </message>
    <message>
        <source>Without a salesperson</source>
        <translation>无销售人员参与</translation>
    </message>
    <message>
        <source>Before first contact</source>
        <translation>首次接触之前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Moves back or repeated</source>
        <translation>回退或重复</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>筛选出这些</translation>
    </message>
    <message>
        <source>Record evidence…</source>
        <translation>登记证据…</translation>
    </message>
    <message>
        <source>List the journey</source>
        <translation>列出该购买历程</translation>
    </message>
    <message>
        <source>List the %1</source>
        <translation>列出 %1</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>打开购买历程</translation>
    </message>
</context>
<context>
    <name>headwater::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>Use the ticked ones</source>
        <translation>使用勾选项</translation>
    </message>
</context>
<context>
    <name>headwater::CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>查找内容或执行操作</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>要查找的内容或执行的操作</translation>
    </message>
    <message>
        <source>Find a seat, person, account or territory, or do something</source>
        <translation>查找岗位、人员、客户或区域，或执行操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>headwater::CompareModel</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>headwater::CompareOptions</name>
    <message>
        <source>Two options for %1</source>
        <translation>%1 的两个选项</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>全年成本</translation>
    </message>
    <message>
        <source>Left after cost</source>
        <translation>扣除成本后</translation>
    </message>
    <message>
        <source>Productive in</source>
        <translation>达产所需时间</translation>
    </message>
    <message>
        <source>Customers who change hands</source>
        <translation>更换负责人的客户</translation>
    </message>
    <message>
        <source>of them left without a person</source>
        <translation>其中失去负责人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>headwater::ComparePage</name>
    <message>
        <source>New scenario from the baseline…</source>
        <translation>从基线新建方案…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Duplicate the scenario…</source>
        <translation>复制方案…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Rename the scenario…</source>
        <translation>重命名方案…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Scenario to the bin</source>
        <translation>将方案移至回收站</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>导出比较…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Scenarios; a tick puts one into the comparison, Enter shows it everywhere</source>
        <translation>方案；勾选即加入比较，按 Enter 在各处显示</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Figures of the scenarios side by side</source>
        <translation>各方案数据并列</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>计算进度</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>预期毛利</translation>
    </message>
    <message>
        <source>Differences in brackets are against the baseline. Choose a figure to see it as a chart.</source>
        <translation>括号内为与基线的差异。选择一项数据可查看图表。</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>正在读取购买历程…</translation>
    </message>
    <message>
        <source>Counting the scenarios…</source>
        <translation>正在计算各方案…</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1（为最近一次变更之前的数值，正在重新计算…）</translation>
    </message>
    <message>
        <source>There is only the baseline: make a scenario, and it stands beside it here.</source>
        <translation>目前只有基线：新建一个方案后会并列显示在此。</translation>
    </message>
    <message>
        <source>Without journeys only seats and costs can be compared.</source>
        <translation>没有购买历程时只能比较岗位和成本。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Make the scenario the baseline…</source>
        <translation>将方案设为基线…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>设为基线…</translation>
    </message>
    <message>
        <source>%1: shown everywhere</source>
        <translation>%1：当前处处显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续计算</translation>
    </message>
    <message>
        <source>%1 Ranges are left out: with so many seats they would take minutes.</source>
        <translation>%1 未给出范围：岗位太多，计算需要数分钟。</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>%1 (from before the last change; counting was stopped)</source>
        <translation>%1（上次更改之前的结果；计算已停止）</translation>
    </message>
    <message>
        <source>None of these scenarios brings more margin than the baseline, %1 in %2.</source>
        <translation>这些方案的毛利均不高于基线（%2 为 %1）。</translation>
    </message>
    <message>
        <source>“%1” brings most: %2 of margin in %3, %4 of cost a year against the baseline.</source>
        <translation>“%1”收益最大：相对基线，%3 毛利 %2，年成本 %4。</translation>
    </message>
</context>
<context>
    <name>headwater::ConflictsModel</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原来的</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>headwater::ConnectionForm</name>
    <message>
        <source>Forget</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>The database counts the journeys where the events are; only counts come here. Nothing is written there, and the password is never kept.</source>
        <translation>数据库在事件所在处统计购买历程，只传来计数。不会写入数据库，密码也从不保存。</translation>
    </message>
    <message>
        <source>Keep these settings as</source>
        <translation>将这些设置保存为</translation>
    </message>
    <message>
        <source>Without the password. headwater journey --source NAME knows them by the same name.</source>
        <translation>不含密码。headwater journey --source NAME 使用同一名称。</translation>
    </message>
    <message>
        <source>These settings are not kept any longer</source>
        <translation>不再保留这些设置</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>从不保存</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>服务器支持时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always, and the server must prove who it is</source>
        <translation>始终，且服务器须证明身份</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>事件表</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order at one time</source>
        <translation>同一时刻的次序</translation>
    </message>
    <message>
        <source>Which of two events of a journey at the same moment comes first</source>
        <translation>同一历程在同一时刻的两个事件中哪个在先</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Count the journeys</source>
        <translation>统计购买历程</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageDetails</name>
    <message>
        <source>no hours</source>
        <translation>无工时</translation>
    </message>
    <message>
        <source>What is behind the figures</source>
        <translation>数值背后的内容</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>整个规划</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n 个方框</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, the baseline</source>
        <translation>%1，基线</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Expected margin</source>
        <translation>预期毛利</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hours of seats</source>
        <translation>岗位工时</translation>
    </message>
    <message>
        <source>Hours this quarter</source>
        <translation>本季度工时</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1（%2 个百分点）</translation>
    </message>
    <message>
        <source>Why not more</source>
        <translation>为何未能更高</translation>
    </message>
    <message>
        <source>Who can serve it, and how full they are</source>
        <translation>可承担的岗位及其饱和度</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>无人。</translation>
    </message>
    <message>
        <source>What one more head brings</source>
        <translation>增加一人的收益</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Nothing: one more seat would not raise the expected margin.</source>
        <translation>无收益：增加一个岗位不会提高预期毛利。</translation>
    </message>
    <message>
        <source>Use a vacancy here…</source>
        <translation>将空缺用于此处…</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>单点风险</translation>
    </message>
    <message>
        <source>Only %1: %2 in %3</source>
        <translation>仅 %1：%3 的 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>How this comes about</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Covered = served / needed. Needed = forecast visits × hours a visit takes people (Journeys, Work: share of each channel × its time), summed over the stages:</source>
        <translation>覆盖率 = 已满足 ÷ 所需。所需 = 预测的进入次数 × 每次进入的人工工时（购买历程 &gt; 工作：各渠道占比 × 用时），按阶段汇总：</translation>
    </message>
    <message>
        <source>%1 × %2 h</source>
        <translation>%1 × %2 小时</translation>
    </message>
    <message>
        <source>Served = what the hours of seats can do of it, spent so that the expected margin is largest.</source>
        <translation>已满足 = 岗位工时可完成的部分，按预期毛利最大化分配。</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>None of the expected work is of a task that it does and reaches.</source>
        <translation>预期工作中没有其可承担且可触及的任务。</translation>
    </message>
    <message>
        <source>What they go to</source>
        <translation>工时去向</translation>
    </message>
    <message>
        <source>Seats, busiest first</source>
        <translation>岗位，按使用工时从高到低</translation>
    </message>
    <message>
        <source>Available = FTE × hours a year of the role × days of the quarter / 365.25 × the share of the quarter in which somebody sits there, ramp included; summed over the seats.</source>
        <translation>可用 = FTE × 角色年工时 × 季度天数 ÷ 365.25 × 季度内有人在岗的比例（含上手期），按岗位汇总。</translation>
    </message>
    <message>
        <source>Hours a quarter, full time</source>
        <translation>全职季度工时</translation>
    </message>
    <message>
        <source>× FTE</source>
        <translation>× FTE</translation>
    </message>
    <message>
        <source>× available</source>
        <translation>× 可用比例</translation>
    </message>
    <message>
        <source>Work that only this seat can do</source>
        <translation>仅此岗位可承担的工作</translation>
    </message>
    <message>
        <source>%1 of its hours</source>
        <translation>占其工时的 %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Move a seat here…</source>
        <translation>将岗位移到此处…</translation>
    </message>
    <message>
        <source>Only %1 owns customers: %2 in %3</source>
        <translation>只有 %1 负责客户：%3 的 %2</translation>
    </message>
    <message>
        <source>Who knows the customers</source>
        <translation>谁了解客户</translation>
    </message>
    <message>
        <source>One seat alone</source>
        <translation>仅一个岗位</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>没有岗位</translation>
    </message>
    <message>
        <source>How far the customers are</source>
        <translation>客户有多远</translation>
    </message>
    <message>
        <source>Half of them within</source>
        <translation>半数在此距离内</translation>
    </message>
    <message>
        <source>The farthest</source>
        <translation>最远的</translation>
    </message>
    <message>
        <source>With coordinates</source>
        <translation>有坐标</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>As the crow flies, from the centre of the territory.</source>
        <translation>从区域中心起的直线距离。</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>Specialists work in territories: give these accounts one, and they are reached.</source>
        <translation>专家按区域工作：为这些客户指定区域，即可覆盖到他们。</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Without segment</source>
        <translation>无细分</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a box, a line or a cell to see what is behind it; click a number to see how it comes about.</source>
        <translation>选择方框、连线或单元格查看其背后的内容；单击数字查看其由来。</translation>
    </message>
    <message>
        <source>Waits for a vacant seat</source>
        <translation>等待空缺岗位</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法触及</translation>
    </message>
    <message>
        <source>No seat with hours has this task and these customers.</source>
        <translation>没有任何有工时的岗位承担此任务并服务这些客户。</translation>
    </message>
    <message>
        <source>Served later than others</source>
        <translation>排在其他之后</translation>
    </message>
    <message>
        <source>The seats that reach it spend their hours where an hour brings more.</source>
        <translation>能触及的岗位把工时用在每小时收益更高的地方。</translation>
    </message>
    <message>
        <source>Nobody sits in %1, which owns these customers; it gives %2 of %3 this quarter.</source>
        <translation>负责这些客户的 %1 无人任职；本季度仅提供 %3 中的 %2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 So it is with %2 more.</source>
        <translation>%1 另有 %2 个岗位也是如此。</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Work that hangs on it</source>
        <translation>依赖它的工作</translation>
    </message>
    <message>
        <source>Customers that one seat alone knows: because it owns them or its holder has worked on their journeys.</source>
        <translation>仅一个岗位了解的客户：因为由它负责，或其任职者参与过他们的购买历程。</translation>
    </message>
    <message>
        <source>Customers that no seat owns and on whose journeys no holder has worked.</source>
        <translation>没有岗位负责、也没有任职者参与过其购买历程的客户。</translation>
    </message>
    <message>
        <source>Lost while nobody sits there</source>
        <translation>无人任职期间的损失</translation>
    </message>
    <message>
        <source>The plan does not have this customer.</source>
        <translation>计划中没有此客户。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Show it among the accounts</source>
        <translation>在客户列表中显示</translation>
    </message>
    <message>
        <source>%1 (own seats)</source>
        <translation>%1（直属岗位）</translation>
    </message>
    <message>
        <source>Work this quarter</source>
        <translation>本季度的工作</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Worth of closing them</source>
        <translation>补上后的价值</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Send the best vacancy</source>
        <translation>派出最合适的空缺</translation>
    </message>
    <message>
        <source>Their hours this quarter</source>
        <translation>其本季度工时</translation>
    </message>
    <message>
        <source>Move this seat…</source>
        <translation>调动该岗位…</translation>
    </message>
    <message>
        <source>Move these seats…</source>
        <translation>调动这些岗位…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Move a seat to %1…</source>
        <translation>调一个岗位到 %1…</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>all %1 in use</source>
        <translation>%1 全部用满</translation>
    </message>
    <message>
        <source>No other seat could do what waits for them, not even by taking something else over from them.</source>
        <translation>其他岗位都做不了等待它们的工作，即使替它们接手别的工作也不行。</translation>
    </message>
    <message>
        <source>Show these seats in the table</source>
        <translation>在表格中显示这些岗位</translation>
    </message>
    <message>
        <source>Seats that alone link customers</source>
        <translation>唯一连接客户的岗位</translation>
    </message>
    <message>
        <source>Seats without which some customers share no contact with the rest, neither directly nor over others (articulation points, Tarjan 1972).</source>
        <translation>少了这些岗位，部分客户与其余客户就不再有直接或间接的共同联系人（割点，Tarjan 1972）。</translation>
    </message>
    <message>
        <source>A seat knows the accounts it owns and those on whose journeys its holder has worked.</source>
        <translation>岗位认识自己名下的客户，以及任职者参与过其购买历程的客户。</translation>
    </message>
    <message>
        <source>Journeys that ask for no work</source>
        <translation>不需要工作的购买历程</translation>
    </message>
    <message>
        <source>Give their customers a segment, or lay out its work in Journeys.</source>
        <translation>请为其客户指定细分市场，或在购买历程中安排其工作。</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageGraphPage</name>
    <message>
        <source>Close all boxes of the graph</source>
        <translation>收起图中的所有方框</translation>
    </message>
    <message>
        <source>Close boxes</source>
        <translation>收起方框</translation>
    </message>
    <message>
        <source>Zoom out of the coverage graph</source>
        <translation>缩小覆盖图</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Fit the coverage graph</source>
        <translation>覆盖图适应窗口</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>显示整张图 (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage graph</source>
        <translation>放大覆盖图</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Export graph and matrix…</source>
        <translation>导出图和矩阵…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The drawing as SVG, PDF or PNG, the matrix and the hours as XLSX or CSV</source>
        <translation>图形导出为 SVG、PDF 或 PNG，矩阵和工时导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>The baseline, to look at. Double click or Enter opens a box.</source>
        <translation>基线，仅供查看。双击或按 Enter 展开方框。</translation>
    </message>
    <message>
        <source>Double click or Enter opens boxes; drag seats.</source>
        <translation>双击或按 Enter 展开方框；岗位可拖动。</translation>
    </message>
    <message>
        <source>1 role does none of it.</source>
        <translation>1 个角色未承担任何工作。</translation>
    </message>
    <message>
        <source>%1 roles do none of it.</source>
        <translation>%1 个角色未承担任何工作。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>Graph and matrix</source>
        <translation>图和矩阵</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Move a seat to the chosen territory…</source>
        <translation>将岗位移到所选区域…</translation>
    </message>
    <message>
        <source>Move here…</source>
        <translation>移到此处…</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>展开或收起</translation>
    </message>
    <message>
        <source>No specialist elsewhere could do what is short in %1.</source>
        <translation>其他地方没有专业人员能完成 %1 所缺的工作。</translation>
    </message>
    <message>
        <source>Move a seat to %1</source>
        <translation>将岗位移到 %1</translation>
    </message>
    <message>
        <source>Specialists who would reach the work of the chosen territory, those first whose move adds most margin</source>
        <translation>能触及所选区域工作的专业岗位，调动后毛利增加最多的在前</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>无毛利变化</translation>
    </message>
    <message>
        <source>about %1 margin</source>
        <translation>毛利约 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5 left</source>
        <translation>%1，%2，%3：%4，剩余 %5</translation>
    </message>
    <message>
        <source>Which seat? These are the %1 whose move adds most to the margin of the quarter, what is lost where they are taken off, of %2 that could.</source>
        <translation>选择哪个岗位？以下是 %2 个可选岗位中调动后本季度毛利净增加（已扣除原处损失）最多的 %1 个。</translation>
    </message>
    <message>
        <source>Which seat? Those whose move adds most to the margin of the quarter come first; what is lost where they are is taken off.</source>
        <translation>选择哪个岗位？调动后本季度毛利增加最多的在前；已扣除原处的损失。</translation>
    </message>
    <message>
        <source>Close what the chosen box is part of</source>
        <translation>收起所选方框所属的组</translation>
    </message>
    <message>
        <source>Close around</source>
        <translation>向上收起</translation>
    </message>
    <message>
        <source>A territory goes back into its region, a seat into its group (Backspace)</source>
        <translation>区域收回到大区，岗位收回到组（退格键）</translation>
    </message>
    <message>
        <source>Split the chosen territory by segment</source>
        <translation>按细分市场拆分所选区域</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按细分市场</translation>
    </message>
    <message>
        <source>One box a segment; a double click or Enter on one of them closes them again</source>
        <translation>每个细分市场一个方框；双击其中之一或按回车可再次收起</translation>
    </message>
    <message>
        <source>As in the beginning: one box a role, regions as far as they can be read, boxes in the plan&apos;s order</source>
        <translation>恢复初始：每个角色一个方框，大区展开到可读为止，方框按计划中的顺序</translation>
    </message>
    <message>
        <source>All work of %1 is of one segment.</source>
        <translation>%1 的全部工作属于同一细分市场。</translation>
    </message>
    <message>
        <source>Move the chosen seats…</source>
        <translation>调动所选岗位…</translation>
    </message>
    <message>
        <source>Move seats…</source>
        <translation>调动岗位…</translation>
    </message>
    <message>
        <source>Asks where the chosen seats are to go; Ctrl and a click, or Ctrl+Space, choose several</source>
        <translation>询问所选岗位调往何处；按住 Ctrl 单击或按 Ctrl+空格可选多个</translation>
    </message>
    <message>
        <source>A role opens by territory and then seat by seat, a region by its territories, a territory by its segments; a seat and a segment close again what they are part of. A seat dropped on a territory moves there. Shift and drag encircles boxes; Ctrl and a click, or Ctrl+Space, takes them one by one.</source>
        <translation>角色先按区域、再逐个岗位展开；大区按其区域展开，区域按其细分市场展开；岗位和细分市场会收起其所属的组。把岗位拖放到区域即调到那里。按住 Shift 拖动可圈选方框；按住 Ctrl 单击或按 Ctrl+空格可逐个选取。</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageLegend</name>
    <message>
        <source>thickness = hours · colour = change of coverage, 10 points better (blue) to 10 points worse (orange)</source>
        <translation>粗细 = 工时 · 颜色 = 覆盖率变化，从提高 10 个百分点（蓝）到降低 10 个百分点（橙）</translation>
    </message>
    <message>
        <source>thickness = hours · colour = coverage, all served (blue) to 60 % or less (orange)</source>
        <translation>粗细 = 工时 · 颜色 = 覆盖率，从全部满足（蓝）到 60% 及以下（橙）</translation>
    </message>
    <message>
        <source>customer-focused</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>专业角色</translation>
    </message>
    <message>
        <source>·  thickness = hours  ·</source>
        <translation>·  粗细 = 工时  ·</translation>
    </message>
    <message>
        <source>10 points better</source>
        <translation>提高 10 个百分点</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>降低 10 个百分点</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>60% 及以下</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrix</name>
    <message>
        <source>Coverage by territory and task</source>
        <translation>各区域、各任务的覆盖率</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>缺口工时</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageMatrixModel</name>
    <message>
        <source>all tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>%1, %2: no work expected</source>
        <translation>%1，%2：预计无工作</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 needed are served, %5</source>
        <translation>%1，%2：所需 %4，已满足 %3，%5</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>%1; closing it is worth about %2</source>
        <translation>%1；补上约值 %2</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
</context>
<context>
    <name>headwater::CoverageSpace</name>
    <message>
        <source>Coverage before</source>
        <translation>变更前的覆盖率</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>The coverage of the baseline</source>
        <translation>基线的覆盖率</translation>
    </message>
    <message>
        <source>Coverage after</source>
        <translation>变更后的覆盖率</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>The coverage of the scenario as planned</source>
        <translation>方案规划的覆盖率</translation>
    </message>
    <message>
        <source>Coverage changes</source>
        <translation>覆盖率变化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>The scenario, with what differs from the baseline</source>
        <translation>方案，并标出与基线的差异</translation>
    </message>
    <message>
        <source>Pages on coverage</source>
        <translation>覆盖页面</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>与基线比较</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Count the coverage</source>
        <translation>计算覆盖率</translation>
    </message>
    <message>
        <source>Counting hours of seats against the work of journeys…</source>
        <translation>正在将岗位工时与购买历程的工作量进行匹配…</translation>
    </message>
    <message>
        <source>Coverage cannot be shown. %1</source>
        <translation>无法显示覆盖率。%1</translation>
    </message>
    <message>
        <source>Coverage has not been counted</source>
        <translation>尚未计算覆盖率</translation>
    </message>
    <message>
        <source>The forecast does not reach %1</source>
        <translation>预测未涵盖 %1</translation>
    </message>
    <message>
        <source>Coverage is known for the four quarters that the forecast of journeys reaches.</source>
        <translation>仅可计算购买历程预测所涵盖的四个季度的覆盖率。</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>显示其中第一个季度</translation>
    </message>
    <message>
        <source>No work is expected yet</source>
        <translation>暂无预期工作</translation>
    </message>
    <message>
        <source>The plan does not say what the visits of journeys ask of people: which tasks, how long, on which channel.</source>
        <translation>规划中未说明购买历程进入各阶段时需要的人工：任务、用时和渠道。</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>前往“购买历程 &gt; 工作”</translation>
    </message>
    <message>
        <source>No journeys to serve</source>
        <translation>没有需要服务的购买历程</translation>
    </message>
    <message>
        <source>Work is expected where journeys go through the stages of the plan. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>购买历程经过规划中的阶段时才会产生预期工作。请导入事件日志，或从 CRM 导入含阶段和日期的商机。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>暂无岗位</translation>
    </message>
    <message>
        <source>%1 of work are expected in %2, and the plan has no seats to do it.</source>
        <translation>%2 预计有 %1 的工作，但规划中没有岗位来完成。</translation>
    </message>
    <message>
        <source>No seat has hours in %1</source>
        <translation>%1 没有岗位具备工时</translation>
    </message>
    <message>
        <source>A role needs hours a year and a seat somebody who sits there, or a date from which it will be filled.</source>
        <translation>角色需要设定年工时，岗位需要有人在岗或设定到岗日期。</translation>
    </message>
    <message>
        <source>Go to the seats</source>
        <translation>前往岗位</translation>
    </message>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>为最近一次变更之前的数值，正在重新计算</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
</context>
<context>
    <name>headwater::CurveAnswersModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>What counts: as many said more as said less</source>
        <translation>以此为准：说多的和说少的人数相同</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From the lowest answer to the highest</source>
        <translation>从最低回答到最高回答</translation>
    </message>
    <message>
        <source>Answer of %1 on %2</source>
        <translation>%1 对 %2 的回答</translation>
    </message>
    <message>
        <source>Answer on %1</source>
        <translation>对 %1 的回答</translation>
    </message>
</context>
<context>
    <name>headwater::CurveItemsModel</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>产品、任务或专长：岗位所负责的内容</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Today, a year</source>
        <translation>当前，每年</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>What is left of the sales before the seats are paid</source>
        <translation>支付岗位成本之前销售额的剩余部分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Seats that work on it today; also parts</source>
        <translation>当前负责的岗位数；可以是小数</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Seats that it must get</source>
        <translation>必须得到的岗位数</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Seats that it may get; empty: as many as there are</source>
        <translation>允许得到的岗位数；留空表示不限</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Seats where all of them together earn most</source>
        <translation>使总收益最大的岗位数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Seats against today</source>
        <translation>与当前相比的岗位数</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Of the item with the best seats, a year, after their cost</source>
        <translation>该项目配最佳岗位数、扣除岗位成本后的年利润</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>By how many per cent sales rise with 1 % more seats than today</source>
        <translation>岗位比当前多 1 % 时销售额上升的百分比</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Set the sales of %1</source>
        <translation>设置 %1 的销售额</translation>
    </message>
    <message>
        <source>Set the margin of %1</source>
        <translation>设置 %1 的毛利率</translation>
    </message>
    <message>
        <source>Set the seats that %1 has today</source>
        <translation>设置 %1 目前的岗位数</translation>
    </message>
    <message>
        <source>Set the fewest seats of %1</source>
        <translation>设置 %1 的最少岗位数</translation>
    </message>
    <message>
        <source>Set the most seats of %1</source>
        <translation>设置 %1 的最多岗位数</translation>
    </message>
</context>
<context>
    <name>headwater::CurvesPage</name>
    <message>
        <source>No response curves yet</source>
        <translation>还没有响应曲线</translation>
    </message>
    <message>
        <source>Ask what a product, a task or a speciality would sell with nobody, with half and with half as many seats again: five answers make a curve, and the curves say where seats earn most. Add the first item, or import a file of answers.</source>
        <translation>请询问：某个产品、任务或专长在无人、一半岗位和多一半岗位时能卖多少。五个回答构成一条曲线，曲线说明岗位放在哪里收益最大。请添加第一个项目，或导入回答文件。</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>添加项目…</translation>
    </message>
    <message>
        <source>Seats to place</source>
        <translation>待分配岗位</translation>
    </message>
    <message>
        <source>Cost of a seat a year</source>
        <translation>每个岗位每年的成本</translation>
    </message>
    <message>
        <source>&amp;Seats to place</source>
        <translation>待分配岗位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cost of a seat</source>
        <translation>每个岗位的成本(&amp;C)</translation>
    </message>
    <message>
        <source>How curves are laid through the answers</source>
        <translation>曲线如何经过各回答</translation>
    </message>
    <message>
        <source>Items and their seats</source>
        <translation>项目及其岗位</translation>
    </message>
    <message>
        <source>Five questions and their answers</source>
        <translation>五个问题及其回答</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>曲线：%1</translation>
    </message>
    <message>
        <source>Through today</source>
        <translation>经过当前点</translation>
    </message>
    <message>
        <source>Normalised: the curve passes exactly through the answers at none, today and all the seats</source>
        <translation>归一化：曲线恰好经过无人、当前和要多少有多少三个回答</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>All five answers count the same; the curve may miss today, so that today is not what the books say</source>
        <translation>五个回答同等重要；曲线可能不经过当前点，因此“当前”与账面不同</translation>
    </message>
    <message>
        <source>Add an item with a response curve…</source>
        <translation>添加带响应曲线的项目…</translation>
    </message>
    <message>
        <source>A product, a task, a speciality: what seats work on</source>
        <translation>产品、任务或专长：岗位所负责的内容</translation>
    </message>
    <message>
        <source>Remove the chosen item and its answers</source>
        <translation>移除所选项目及其回答</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>移除项目</translation>
    </message>
    <message>
        <source>Takes the chosen item and what was answered on it out of the plan</source>
        <translation>将所选项目及其回答从计划中移除</translation>
    </message>
    <message>
        <source>Ask somebody about the chosen item…</source>
        <translation>就所选项目询问某人…</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>询问某人…</translation>
    </message>
    <message>
        <source>One more column of answers; the median of all counts</source>
        <translation>再增加一列回答；以全部回答的中位数为准</translation>
    </message>
    <message>
        <source>Remove the chosen answers of a person</source>
        <translation>移除所选人员的回答</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>移除回答</translation>
    </message>
    <message>
        <source>Takes out the answers of the person whose column is chosen</source>
        <translation>移除所选列对应人员的回答</translation>
    </message>
    <message>
        <source>Import answers on response curves…</source>
        <translation>导入响应曲线的回答…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>A file with one item a row; “headwater allocate --help” names the columns</source>
        <translation>每行一个项目的文件；“headwater allocate --help”列出各列</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>导出：%1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The chart of sizes as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>规模图导出为 SVG、PDF 或 PNG，所有数字导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>The model withdraws all seats from %1. Believe it only if what would remain without anybody is sure; fewest seats keep some there.</source>
        <translation>模型把 %1 的岗位全部撤走。只有在确信无人时仍会剩下多少的情况下才可相信；设置最少岗位数可以保留一些。</translation>
    </message>
    <message>
        <source>⚠ Unusual elasticity: %1. Studies find %2 on average; ask again.</source>
        <translation>⚠ 弹性异常：%1。研究得出平均为 %2；请重新提问。</translation>
    </message>
    <message>
        <source>Nothing can be placed yet</source>
        <translation>目前还无法分配</translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 more than today&apos;s %2</source>
        <translation>
            <numerusform>%n 个岗位放在最佳位置比当前的 %2 个多赚 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats in the best places earn %1 less than today&apos;s %2</source>
        <translation>
            <numerusform>%n 个岗位放在最佳位置比当前的 %2 个少赚 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n seats by response curves</source>
        <translation>
            <numerusform>按响应曲线分配 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat costs %1 a year</source>
        <translation>每个岗位每年成本为 %1</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>What do seats work on? A product, a task, a speciality:</source>
        <translation>岗位负责什么？产品、任务或专长：</translation>
    </message>
    <message>
        <source>Add the response curve of %1</source>
        <translation>添加 %1 的响应曲线</translation>
    </message>
    <message>
        <source>Remove the response curve of %1</source>
        <translation>移除 %1 的响应曲线</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>询问某人</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>谁来回答？</translation>
    </message>
    <message>
        <source>Ask %1 about %2</source>
        <translation>就 %2 询问 %1</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>移除 %1 的回答</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>响应曲线</translation>
    </message>
    <message>
        <source>What would %1 sell?</source>
        <translation>%1 能卖多少？</translation>
    </message>
    <message>
        <source>Where seats earn most</source>
        <translation>岗位收益最高之处</translation>
    </message>
</context>
<context>
    <name>headwater::DatabasePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Journeys from a database…</source>
        <translation>来自数据库的购买历程…</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>数据库…</translation>
    </message>
    <message>
        <source>Where the events are, and which column is what</source>
        <translation>事件在哪里，各列是什么</translation>
    </message>
    <message>
        <source>Count the database again</source>
        <translation>重新统计数据库</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Ask the database for the counts of now</source>
        <translation>向数据库查询当前计数</translation>
    </message>
    <message>
        <source>Database as graph</source>
        <translation>数据库图</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Steps and paths as a drawing</source>
        <translation>以图形显示步骤和路径</translation>
    </message>
    <message>
        <source>Steps of the database</source>
        <translation>数据库的步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How many journeys come to each step</source>
        <translation>到达每个步骤的购买历程数</translation>
    </message>
    <message>
        <source>Paths of the database</source>
        <translation>数据库的路径</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>How many journeys go from one step to another, and how long it takes</source>
        <translation>从一个步骤到另一步骤的购买历程数及所需时间</translation>
    </message>
    <message>
        <source>Ways through of the database</source>
        <translation>数据库的途径</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>The most frequent ways from beginning to end</source>
        <translation>从头到尾最常见的途径</translation>
    </message>
    <message>
        <source>Database as chart</source>
        <translation>数据库图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>以图形查看</translation>
    </message>
    <message>
        <source>Database as table</source>
        <translation>数据库表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>以行显示相同数值</translation>
    </message>
    <message>
        <source>Export: Database…</source>
        <translation>导出：数据库…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What is seen as SVG, PDF or PNG, all figures as XLSX or CSV</source>
        <translation>所见内容导出为 SVG、PDF 或 PNG，全部数据导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>How many paths are drawn</source>
        <translation>绘制多少路径</translation>
    </message>
    <message>
        <source>Paths covering %1 % of journeys</source>
        <translation>覆盖 %1 % 历程的路径</translation>
    </message>
    <message>
        <source>All paths and steps</source>
        <translation>全部路径和步骤</translation>
    </message>
    <message>
        <source>Journeys from a database</source>
        <translation>来自数据库的购买历程</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The database counts the journeys…</source>
        <translation>数据库正在统计购买历程…</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>正在查看数据库…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>headwater::DerivationPopover</name>
    <message>
        <source>How %1 comes about</source>
        <translation>%1 的由来</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>What it takes for granted</source>
        <translation>所作假设</translation>
    </message>
    <message>
        <source>Nothing beyond the plan and its journeys</source>
        <translation>除计划及其购买历程外无其他假设</translation>
    </message>
    <message>
        <source>Range, by what is assumed</source>
        <translation>按假设得出的范围</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>相对基线</translation>
    </message>
</context>
<context>
    <name>headwater::DetailSheet</name>
    <message>
        <source>From before the last change; being counted again</source>
        <translation>为最近一次变更之前的数值，正在重新计算</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>A date such as %1; Alt+Down opens a calendar</source>
        <translation>日期，如 %1；按 Alt+向下键打开日历</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1：原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>various</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Changed against the baseline</source>
        <translation>相对基线的变更</translation>
    </message>
    <message>
        <source>New: the baseline does not have it.</source>
        <translation>新增：基线中没有。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改 %2 的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territories</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows how this comes about</source>
        <translation>按 Enter 查看其由来</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headwater::EffortModel</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 阶段的 %1</translation>
    </message>
    <message>
        <source>%1: %2 has no part in it</source>
        <translation>%1：%2 未参与</translation>
    </message>
    <message>
        <source>%1 through %2: %3 of the visits, %4 of people&apos;s time each</source>
        <translation>%1 经由 %2：占进入次数的 %3，每次人工用时 %4</translation>
    </message>
    <message>
        <source>%1 of the visits have no channel</source>
        <translation>%1 的进入次数未分配渠道</translation>
    </message>
    <message>
        <source>People&apos;s time for an average visit, over all channels</source>
        <translation>平均每次进入的人工用时，涵盖所有渠道</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>People&apos;s time</source>
        <translation>人工用时</translation>
    </message>
    <message>
        <source>No salesperson</source>
        <translation>无需销售人员</translation>
    </message>
    <message>
        <source>Set the share of %1 in %2 to %3</source>
        <translation>将 %2 中 %1 的占比设为 %3</translation>
    </message>
    <message>
        <source>Set the time of %1 for %2 to %3</source>
        <translation>将 %2 的 %1 用时设为 %3</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %, and somebody must do the work.</source>
        <translation>占比须在 0 到 100% 之间，且工作须有人承担。</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>用时不能为负数。</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1，占比</translation>
    </message>
    <message>
        <source>%1, hours per visit</source>
        <translation>%1，每次进入的小时数</translation>
    </message>
    <message>
        <source>People&apos;s hours per visit</source>
        <translation>每次进入的人工小时数</translation>
    </message>
</context>
<context>
    <name>headwater::EffortPage</name>
    <message>
        <source>Remove work</source>
        <translation>移除工作</translation>
    </message>
    <message>
        <source>Use this work for all segments</source>
        <translation>将此工作用于所有细分市场</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>导出：%1…</translation>
    </message>
    <message>
        <source>Work as share of visits</source>
        <translation>按进入次数占比显示工作</translation>
    </message>
    <message>
        <source>Share of visits</source>
        <translation>进入次数占比</translation>
    </message>
    <message>
        <source>How the visits to a stage spread over the channels</source>
        <translation>阶段的进入次数如何分布于各渠道</translation>
    </message>
    <message>
        <source>Work as time per visit</source>
        <translation>按每次用时显示工作</translation>
    </message>
    <message>
        <source>Time per visit</source>
        <translation>每次用时</translation>
    </message>
    <message>
        <source>How long people work for one visit through a channel</source>
        <translation>每次经由某渠道进入时的人工用时</translation>
    </message>
    <message>
        <source>The selected lines are no work of this segment any more</source>
        <translation>所选行不再是此细分市场的工作</translation>
    </message>
    <message>
        <source>Use for all segments</source>
        <translation>用于所有细分市场</translation>
    </message>
    <message>
        <source>Replaces what the other segments have by these shares and times</source>
        <translation>用这些占比和用时替换其他细分市场的设置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The matrix as SVG, PDF or PNG, its figures as XLSX or CSV</source>
        <translation>矩阵导出为 SVG、PDF 或 PNG，数值导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Customers of which segment</source>
        <translation>客户所属细分市场</translation>
    </message>
    <message>
        <source>Work by stage, task and channel</source>
        <translation>按阶段、任务和渠道划分的工作</translation>
    </message>
    <message>
        <source>Stage of the new work</source>
        <translation>新工作的阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Task of the new work</source>
        <translation>新工作的任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Channel of the new work</source>
        <translation>新工作的渠道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>More work:</source>
        <translation>更多工作：</translation>
    </message>
    <message>
        <source>No work is laid out for these customers yet</source>
        <translation>尚未为这些客户安排工作</translation>
    </message>
    <message>
        <source>Say below at which stage which task comes up and how it is done; then spread it over the channels. Hours of work, and what customers can do by themselves, follow from it.</source>
        <translation>请在下方说明各阶段有哪些任务、以何种方式完成，再分配到各渠道。由此得出工时以及客户可自助完成的部分。</translation>
    </message>
    <message>
        <source>%1: a whole journey takes %2 of people&apos;s time; %3 of the work needs no salesperson</source>
        <translation>%1：一个完整的购买历程需人工 %2；%3 的工作无需销售人员</translation>
    </message>
    <message>
        <source>A visit to each stage counted once. What customers do by themselves is counted with the time people would take for it.</source>
        <translation>每个阶段按进入一次计算。客户自助完成的部分按人工完成所需时间计入。</translation>
    </message>
    <message>
        <source>In the baseline: %1 and %2.</source>
        <translation>基线中：%1 和 %2。</translation>
    </message>
    <message>
        <source>Choose or type a stage, a task and a channel.</source>
        <translation>请选择或输入阶段、任务和渠道。</translation>
    </message>
    <message>
        <source>This work is there already; change it in its line.</source>
        <translation>此工作已存在，请在对应行中更改。</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Add the work %1 at %2</source>
        <translation>添加工作：%2 阶段的 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of work</source>
        <translation>
            <numerusform>移除 %n 项工作</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the work of %1 for all segments</source>
        <translation>将 %1 的工作用于所有细分市场</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>headwater::EvidenceEntry</name>
    <message>
        <source>The plan has no verifiers yet: add some in the register on the page Verifiers</source>
        <translation>规划中尚无凭证：请在“凭证”页的登记册中添加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What has the customer done?</source>
        <translation>客户做了什么？</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>由谁见证？</translation>
    </message>
    <message>
        <source>When was it seen?</source>
        <translation>何时见证？</translation>
    </message>
    <message>
        <source>Record “%1” for %2</source>
        <translation>为 %2 登记“%1”</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>Record evidence for %1</source>
        <translation>为 %1 记录凭证</translation>
    </message>
</context>
<context>
    <name>headwater::ExportDialog</name>
    <message>
        <source>changes against the baseline</source>
        <translation>相对基线的变更</translation>
    </message>
    <message>
        <source>&amp;Excel workbook, a sheet for each table</source>
        <translation>Excel 工作簿，每张表一个工作表(&amp;E)</translation>
    </message>
    <message>
        <source>CS&amp;V, a file for each table</source>
        <translation>CSV，每张表一个文件(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>选择位置并导出(&amp;W)…</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>导出哪些表？</translation>
    </message>
    <message>
        <source>What the scenario “%1” says, as it is shown.</source>
        <translation>方案“%1”的内容，与显示一致。</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>要导出的表</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>A folder for the CSV files</source>
        <translation>CSV 文件的保存文件夹</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 个文件已写入 %2</translation>
    </message>
    <message>
        <source>Stopped. What is complete was kept.</source>
        <translation>已停止。已完成的部分已保留。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>A table has more rows than a sheet of Excel can hold, 1,048,576. Write CSV files instead, or leave out the events.</source>
        <translation>某个表的行数超过 Excel 工作表的上限（1,048,576）。请改写为 CSV 文件，或不导出事件。</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>无法写入文件。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>These files are in the folder already and would be replaced: %1</source>
        <translation>文件夹中已有以下文件，将被替换：%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>headwater::FigureButton</name>
    <message>
        <source>as in the baseline</source>
        <translation>与基线相同</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>较基线 %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>区间 %1</translation>
    </message>
    <message>
        <source>How this figure comes about</source>
        <translation>此数值的计算方式</translation>
    </message>
</context>
<context>
    <name>headwater::FigureTable</name>
    <message>
        <source>Nothing fits what is typed above</source>
        <translation>没有符合上方输入的内容</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>headwater::FileDetails</name>
    <message>
        <source>It is not clear what these rows are. Choose a kind, then say what the columns mean.</source>
        <translation>无法确定这些行的内容。请选择类型，再说明各列的含义。</translation>
    </message>
    <message>
        <source>Needed and not found: %1. Say which column it is.</source>
        <translation>缺少必需的列：%1。请指定对应的列。</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>列及其含义</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>行的内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Values end with</source>
        <translation>值的分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Events are</source>
        <translation>事件为</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>activities completed</source>
        <translation>已完成的活动</translation>
    </message>
    <message>
        <source>activities started</source>
        <translation>已开始的活动</translation>
    </message>
    <message>
        <source>activities scheduled</source>
        <translation>已安排的活动</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Read as you chose last time.</source>
        <translation>已按上次的选择读取。</translation>
    </message>
    <message>
        <source>Read another &amp;sheet</source>
        <translation>读取另一个工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Decimals are</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按检测结果</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>日-月-年</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>月-日-年</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>point</source>
        <translation>句点</translation>
    </message>
</context>
<context>
    <name>headwater::FilesPage</name>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or XES from Salesforce, HubSpot, BambooHR, Workday, SuccessFactors, HiBob, or your own.
Several files of one export are understood together: accounts, team, products, opportunities.</source>
        <translation>支持来自 Salesforce、HubSpot、BambooHR、Workday、SuccessFactors、HiBob 或自有系统的 CSV、TSV、Excel 或 XES 文件。
同一次导出的多个文件会一并解析：客户、团队、产品、商机。</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the file out of this import. The file itself stays as it is.</source>
        <translation>从此次导入中移除该文件。文件本身保持不变。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables and event logs (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;All files (*)</source>
        <translation>表格和事件日志 (*.csv *.tsv *.txt *.xlsx *.xes *.xes.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>需要您处理</translation>
    </message>
</context>
<context>
    <name>headwater::FilterBar</name>
    <message>
        <source>+ filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Filter %1, take away</source>
        <translation>筛选条件 %1，移除</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>headwater::FilterFinder</name>
    <message>
        <source>What to filter by</source>
        <translation>筛选依据</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>可用的筛选依据</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>最小价值</translation>
    </message>
    <message>
        <source>Greatest value; 0: any</source>
        <translation>最大价值；0：不限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add this range of values</source>
        <translation>添加此价值范围</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What lies within the dates</source>
        <translation>日期范围所指</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Add this range of dates</source>
        <translation>添加此日期范围</translation>
    </message>
    <message>
        <source>Segment, territory, channel, activity, product, person, account, time…</source>
        <translation>细分、区域、渠道、活动、产品、人员、客户、时间…</translation>
    </message>
</context>
<context>
    <name>headwater::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Of which segment</source>
        <translation>所属细分市场</translation>
    </message>
    <message>
        <source>Of which territory</source>
        <translation>所属区域</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>全部细分市场</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source> Made of all journeys, whatever the filter.</source>
        <translation> 基于全部购买历程，不受筛选影响。</translation>
    </message>
</context>
<context>
    <name>headwater::FreezeDialog</name>
    <message>
        <source>Quarter that is predicted</source>
        <translation>预测的季度</translation>
    </message>
    <message>
        <source>Plan as approved</source>
        <translation>已批准的计划</translation>
    </message>
    <message>
        <source>Plan as proposed</source>
        <translation>建议的计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>冻结(&amp;F)</translation>
    </message>
    <message>
        <source>Freeze a review</source>
        <translation>冻结一次回顾</translation>
    </message>
    <message>
        <source>What do we expect of the quarter?</source>
        <translation>我们对本季度有何期望？</translation>
    </message>
    <message>
        <source>The plans stay as they are today, and what they predict is written down with its range. When the quarter is over, what came stands beside it.</source>
        <translation>各计划保持今天的样子，其预测连同范围一起记录。季度结束后，实际结果并列显示。</translation>
    </message>
    <message>
        <source>Name of the review</source>
        <translation>回顾的名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What to remember, if anything</source>
        <translation>需要记住的内容（可选）</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>季度(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Plan as &amp;approved</source>
        <translation>已批准的计划(&amp;A)</translation>
    </message>
    <message>
        <source>Plan as &amp;proposed</source>
        <translation>建议的计划(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1回顾</translation>
    </message>
    <message>
        <source>How far the predictions are</source>
        <translation>预测的进度</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>正在读取购买历程…</translation>
    </message>
    <message>
        <source>%1: as approved</source>
        <translation>%1：已批准</translation>
    </message>
    <message>
        <source>%1: on the day</source>
        <translation>%1：当日</translation>
    </message>
    <message>
        <source>%1: as proposed</source>
        <translation>%1：建议</translation>
    </message>
    <message>
        <source>Counting what the plan predicts…</source>
        <translation>正在计算计划的预测…</translation>
    </message>
    <message>
        <source>Freeze the review “%1”</source>
        <translation>冻结回顾“%1”</translation>
    </message>
    <message>
        <source>%1 predictions are written down.</source>
        <translation>已记录 %1 项预测。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written down.</source>
        <translation>已停止。未记录任何内容。</translation>
    </message>
    <message>
        <source>There is a review or a version of that name. Choose another one.</source>
        <translation>已有同名的回顾或版本。请另选名称。</translation>
    </message>
    <message>
        <source>The forecast does not reach this quarter, or the plan does not say on which day it begins. Choose another quarter.</source>
        <translation>预测达不到该季度，或计划未说明起始日期。请选择其他季度。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>There is nothing to predict yet: the plan has no seats and no journeys. Import them first.</source>
        <translation>尚无可预测的内容：计划中没有岗位和购买历程。请先导入。</translation>
    </message>
</context>
<context>
    <name>headwater::FunnelPage</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>How the funnel is drawn</source>
        <translation>漏斗的绘制方式</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>In which order the stages count</source>
        <translation>阶段的计数顺序</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Strictly in order</source>
        <translation>严格按顺序</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>任意顺序</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>天数限制</translation>
    </message>
    <message>
        <source>Count only journeys that got there in that time</source>
        <translation>仅统计在该时间内到达的购买历程</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>到达 %1</translation>
    </message>
    <message>
        <source>Came to %1 and no further</source>
        <translation>止步于 %1</translation>
    </message>
    <message>
        <source>%1, %2 of all shown</source>
        <translation>%1，占全部显示的 %2</translation>
    </message>
    <message>
        <source>Within </source>
        <translation>在 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
</context>
<context>
    <name>headwater::GlidePage</name>
    <message>
        <source>Seats still to fall vacant</source>
        <translation>尚需空出的岗位</translation>
    </message>
    <message>
        <source>median and 80 % band at the end of each quarter; 0: arrived without a dismissal</source>
        <translation>各季度末的中位数和 80% 区间；0：无需辞退即已达成</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>岗位数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Chance to have arrived</source>
        <translation>已达成的概率</translation>
    </message>
    <message>
        <source>Margin missed by waiting</source>
        <translation>因等待而损失的毛利</translation>
    </message>
    <message>
        <source>Glide path as a table</source>
        <translation>以表格显示过渡路径</translation>
    </message>
    <message>
        <source>Export the glide path…</source>
        <translation>导出过渡路径…</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scenario to arrive at</source>
        <translation>要达成的方案</translation>
    </message>
    <message>
        <source>There is no scenario to arrive at yet. Duplicate the plan (Scenario menu), lay out there what you want, come back to this plan and choose it here.</source>
        <translation>尚无要达成的方案。请复制规划（“方案”菜单），在副本中安排您想要的结果，再回到此规划并在此处选择它。</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>正在计算可能离职的人员…</translation>
    </message>
    <message>
        <source>Nobody has to leave for that: no seat with somebody in it is one too many.</source>
        <translation>为此无需任何人离职：没有多余的在岗岗位。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) would have to fall vacant. Turnover alone gets there by %1 with a chance of %2; half the time no more than %3 are left.</source>
        <translation>
            <numerusform>需有 %n 个岗位空出。仅靠自然离职，到 %1 达成的概率为 %2；有一半的可能剩余不超过 %3 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty seat(s) can go at once.</source>
        <translation>
            <numerusform>%n 个空岗可立即取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted exactly.</source>
        <translation>精确计算。</translation>
    </message>
    <message>
        <source>By 10,000 simulations.</source>
        <translation>依据 10,000 次模拟。</translation>
    </message>
    <message>
        <source>Glide path to a scenario</source>
        <translation>通往方案的过渡路径</translation>
    </message>
    <message>
        <source>Glide path</source>
        <translation>过渡路径</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>无法判断谁可能离职。%1</translation>
    </message>
    <message>
        <source>%1 Moving everybody now would cost %2. %3 %4</source>
        <translation>%1现在就调动所有人将花费 %2。%3%4</translation>
    </message>
    <message>
        <source>Waiting costs %1 of margin over %2 quarters.</source>
        <translation>等待在 %2 个季度内损失毛利 %1。</translation>
    </message>
    <message>
        <source>What waiting costs is not known: no work is expected.</source>
        <translation>等待的代价未知：预计没有工作量。</translation>
    </message>
    <message>
        <source>What waiting costs could not be counted.</source>
        <translation>无法计算等待的代价。</translation>
    </message>
    <message>
        <source>What waiting costs is being counted…</source>
        <translation>正在计算等待的代价…</translation>
    </message>
</context>
<context>
    <name>headwater::GraphLegend</name>
    <message>
        <source>colour = median time</source>
        <translation>颜色 = 时间中位数</translation>
    </message>
    <message>
        <source>colour = mean value</source>
        <translation>颜色 = 平均价值</translation>
    </message>
    <message>
        <source>colour = lost or no decision</source>
        <translation>颜色 = 丢单或未决策</translation>
    </message>
    <message>
        <source>thickness = journeys · %1, %2 (blue) to %3 (orange) · dashed = back or again</source>
        <translation>粗细 = 购买历程数 · %1，从 %2（蓝）到 %3（橙） · 虚线 = 回退或重复</translation>
    </message>
    <message>
        <source>thickness = journeys  ·</source>
        <translation>粗细 = 购买历程数  ·</translation>
    </message>
    <message>
        <source>  ·</source>
        <translation>  ·</translation>
    </message>
    <message>
        <source>back or again</source>
        <translation>回退或重复</translation>
    </message>
</context>
<context>
    <name>headwater::GraphPage</name>
    <message>
        <source>%1 · a dot is a journey on its way; %2 of them, evenly chosen</source>
        <translation>%1 · 每个圆点代表一个行进中的购买历程；均匀抽取 %2 个</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>停止回放</translation>
    </message>
    <message>
        <source>Replay the journeys</source>
        <translation>回放购买历程</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>No journey meets the filter. Take away a chip above.</source>
        <translation>没有符合筛选条件的购买历程。请在上方移除一项筛选条件。</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>全部路径</translation>
    </message>
    <message>
        <source>Paths covering %1 of journeys</source>
        <translation>涵盖 %1 购买历程的路径</translation>
    </message>
    <message>
        <source> · 1 rarer path not drawn</source>
        <translation> · 1 条较少见的路径未绘制</translation>
    </message>
    <message>
        <source> · %1 rarer paths not drawn</source>
        <translation> · %1 条较少见的路径未绘制</translation>
    </message>
    <message>
        <source> · 1 activity folded into “Other”</source>
        <translation> · 1 项活动已并入“其他”</translation>
    </message>
    <message>
        <source> · %1 activities folded into “Other”</source>
        <translation> · %1 项活动已并入“其他”</translation>
    </message>
    <message>
        <source> · drawn: %1 of all moves</source>
        <translation> · 已绘制：全部移动的 %1</translation>
    </message>
    <message>
        <source> · ✓ share verified</source>
        <translation> · ✓ 已验证占比</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Colour: time</source>
        <translation>颜色：时间</translation>
    </message>
    <message>
        <source>Colour: value</source>
        <translation>颜色：价值</translation>
    </message>
    <message>
        <source>Colour: loss</source>
        <translation>颜色：流失</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The stages of the plan, in their order</source>
        <translation>规划中的阶段，按顺序</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Everything that was recorded</source>
        <translation>记录的全部内容</translation>
    </message>
    <message>
        <source>Time as colour</source>
        <translation>以颜色表示时间</translation>
    </message>
    <message>
        <source>Paths in the colour of their median time</source>
        <translation>路径按时间中位数着色</translation>
    </message>
    <message>
        <source>Value as colour</source>
        <translation>以颜色表示价值</translation>
    </message>
    <message>
        <source>Paths in the colour of their mean value</source>
        <translation>路径按平均价值着色</translation>
    </message>
    <message>
        <source>Loss as colour</source>
        <translation>以颜色表示流失</translation>
    </message>
    <message>
        <source>Paths in the colour of the share that was lost or not decided</source>
        <translation>路径按丢单或未决策的占比着色</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Boxes and arrows</source>
        <translation>方框和箭头</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same steps and paths as tables</source>
        <translation>以表格显示相同的步骤和路径</translation>
    </message>
    <message>
        <source>Fit the graph</source>
        <translation>图适应窗口</translation>
    </message>
    <message>
        <source>The whole graph in sight (0)</source>
        <translation>显示整张图 (0)</translation>
    </message>
    <message>
        <source>Zoom in on the graph</source>
        <translation>放大图</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out of the graph</source>
        <translation>缩小图</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Move boxes at once</source>
        <translation>立即移动方框</translation>
    </message>
    <message>
        <source>Without gliding to their new places, or with it</source>
        <translation>移动到新位置时是否显示滑动动画</translation>
    </message>
    <message>
        <source>Journeys as dots on their paths, while the time of the log runs by</source>
        <translation>购买历程以圆点形式随日志时间沿路径移动</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>What the colour of paths says</source>
        <translation>路径颜色的含义</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As seen, to SVG, PDF or PNG; its steps and paths to XLSX or CSV</source>
        <translation>按显示内容导出为 SVG、PDF 或 PNG；其步骤和路径导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Add this step to the chosen ones</source>
        <translation>将此步骤加入所选</translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, Ctrl+Space takes one in or out</source>
        <translation>方向键在步骤间移动，Ctrl+空格 加入或移出</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryList</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Click: go to this step. F2: write why</source>
        <translation>单击：转到此步骤。F2：填写原因</translation>
    </message>
    <message>
        <source>Write the reason…</source>
        <translation>填写原因…</translation>
    </message>
</context>
<context>
    <name>headwater::HistoryModel</name>
    <message>
        <source>Beginning of the history</source>
        <translation>历史记录起点</translation>
    </message>
    <message>
        <source>, undone</source>
        <translation>，已撤销</translation>
    </message>
    <message>
        <source>deleted scenario</source>
        <translation>已删除的方案</translation>
    </message>
</context>
<context>
    <name>headwater::ImportAssistant</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import %1 and %2 more</source>
        <translation>导入 %1 及另外 %2 个文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>What do you want to import?</source>
        <translation>要导入什么？</translation>
    </message>
    <message>
        <source>It goes into the scenario that is shown: “%1”. Files are only looked at here; nothing is written before the last step.</source>
        <translation>内容将导入当前显示的方案：“%1”。此处仅检查文件，最后一步之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Cancel stops it; then nothing has changed.</source>
        <translation>单击“取消”即可停止，不会产生任何变更。</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>是否正确？</translation>
    </message>
    <message>
        <source>This is what importing means for the scenario “%1”. It becomes one step, which can be undone.</source>
        <translation>以下是导入对方案“%1”的影响。导入计为一个步骤，可以撤销。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>正在读取所有行…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1 rows are in the plan. Undo takes all of it back.</source>
        <translation>%1 行已写入规划。撤销可全部还原。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>&amp;See the journeys</source>
        <translation>查看购买历程(&amp;S)</translation>
    </message>
</context>
<context>
    <name>headwater::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The plan breaks %1 rules. A button that puts this right comes when they are fewer.</source>
        <translation>规划违反了 %1 条规则。数量减少后会显示修正按钮。</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>正在读取较早步骤的更改…</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyEvents</name>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Days after the event before</source>
        <translation>距前一事件的天数</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>间隔</translation>
    </message>
</context>
<context>
    <name>headwater::JourneyPanel</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The line as SVG, PDF or PNG, all events as XLSX or CSV</source>
        <translation>时间线导出为 SVG、PDF 或 PNG，全部事件导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Close the journey</source>
        <translation>关闭购买历程</translation>
    </message>
    <message>
        <source>Close the journey (Esc)</source>
        <translation>关闭购买历程 (Esc)</translation>
    </message>
    <message>
        <source>Journey %1 on a line of time</source>
        <translation>购买历程 %1 的时间线</translation>
    </message>
    <message>
        <source>Events of journey %1</source>
        <translation>购买历程 %1 的事件</translation>
    </message>
    <message>
        <source>Journey %1</source>
        <translation>购买历程 %1</translation>
    </message>
</context>
<context>
    <name>headwater::JourneysSpace</name>
    <message>
        <source>Pages on journeys</source>
        <translation>购买历程页面</translation>
    </message>
    <message>
        <source>Read the journeys</source>
        <translation>读取购买历程</translation>
    </message>
    <message>
        <source>No journeys yet</source>
        <translation>暂无购买历程</translation>
    </message>
    <message>
        <source>Import an event log, or opportunities with their stage and dates from a CRM. Headwater draws the way customers take from them.</source>
        <translation>请导入事件日志，或从 CRM 导入含阶段和日期的商机。Headwater 将据此绘制客户的购买路线。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>These journeys have no stages yet. Until they have, each activity counts as one, and nothing is won, verified or forecast.</source>
        <translation>这些购买历程尚无阶段。在此之前，每项活动按一个阶段处理，也没有赢单、验证或预测。</translation>
    </message>
    <message>
        <source>Name the stages…</source>
        <translation>命名阶段…</translation>
    </message>
    <message>
        <source>Reading the journeys…</source>
        <translation>正在读取购买历程…</translation>
    </message>
    <message>
        <source>The journeys cannot be shown. %1</source>
        <translation>无法显示购买历程。%1</translation>
    </message>
    <message>
        <source>The journeys have not been read</source>
        <translation>尚未读取购买历程</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>What is odd about the sources of these journeys</source>
        <translation>这些购买历程的来源有何异常</translation>
    </message>
    <message>
        <source>Open a journey…</source>
        <translation>打开购买历程…</translation>
    </message>
    <message>
        <source>The events of one journey, by its name</source>
        <translation>按名称查看某个购买历程的事件</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>打开购买历程</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>名称是什么？</translation>
    </message>
    <message>
        <source>No journey is called “%1”. The lists behind paths and bars name them.</source>
        <translation>没有名为“%1”的购买历程。路径和条形后的列表列出其名称。</translation>
    </message>
    <message>
        <source>Filter journeys…</source>
        <translation>筛选购买历程…</translation>
    </message>
    <message>
        <source>Segment, territory, product, person, time and more</source>
        <translation>细分、区域、产品、人员、时间等</translation>
    </message>
    <message>
        <source>Take all filters of journeys away</source>
        <translation>移除购买历程的全部筛选</translation>
    </message>
    <message>
        <source>All journeys again</source>
        <translation>重新显示全部购买历程</translation>
    </message>
    <message>
        <source>Choose a step, a path or a bar first: its journeys are meant.</source>
        <translation>请先选择步骤、路径或条形：针对的是其购买历程。</translation>
    </message>
    <message>
        <source>Filter to the chosen journeys</source>
        <translation>筛选所选购买历程</translation>
    </message>
    <message>
        <source>Only those behind what was chosen, everywhere</source>
        <translation>各处只显示所选内容背后的历程</translation>
    </message>
    <message>
        <source>List the chosen journeys</source>
        <translation>列出所选购买历程</translation>
    </message>
    <message>
        <source>One by one, in a table</source>
        <translation>在表格中逐个列出</translation>
    </message>
    <message>
        <source>Record evidence for the chosen journey…</source>
        <translation>为所选购买历程记录证据…</translation>
    </message>
    <message>
        <source>What the customer has done, who saw it and when</source>
        <translation>客户做了什么、谁看到、何时</translation>
    </message>
    <message>
        <source>What is odd about the sources</source>
        <translation>来源有何异常</translation>
    </message>
    <message>
        <source>Choose one journey first, in a list: the evidence is about it.</source>
        <translation>请先在列表中选择一个购买历程：凭证与其有关。</translation>
    </message>
    <message>
        <source>Nothing is odd about the sources of these journeys.</source>
        <translation>这些购买历程的来源没有异常。</translation>
    </message>
</context>
<context>
    <name>headwater::LearnedPage</name>
    <message>
        <source>What we learned, and what of the plan it is about</source>
        <translation>我们学到的内容，以及它涉及计划的哪一部分</translation>
    </message>
    <message>
        <source>What we learned; Enter selects what it is about</source>
        <translation>我们学到的内容；按回车选中其所涉对象</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What would you do otherwise next time?</source>
        <translation>尚无记录。下次您会有什么不同做法？</translation>
    </message>
    <message>
        <source>Write down what we learned…</source>
        <translation>写下我们学到的…</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>写下…</translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation>更改所学内容…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove what was learned</source>
        <translation>移除所学内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我们学到的</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>用一句话</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>关于什么？</translation>
    </message>
    <message>
        <source>Write down what we learned</source>
        <translation>写下我们学到的</translation>
    </message>
    <message>
        <source>Change what was learned</source>
        <translation>更改所学内容</translation>
    </message>
    <message>
        <source>An empty sentence says nothing.</source>
        <translation>空句子没有意义。</translation>
    </message>
    <message>
        <source>Stages stand in the space “Journeys”.</source>
        <translation>阶段位于“购买历程”空间。</translation>
    </message>
    <message>
        <source>What this is about is no longer in the shown plan.</source>
        <translation>其所涉对象已不在所示计划中。</translation>
    </message>
    <message>
        <source>Who learned it?</source>
        <translation>是谁总结的？</translation>
    </message>
</context>
<context>
    <name>headwater::LeaverPage</name>
    <message>
        <source>Accounts without a person from then on</source>
        <translation>自该日起无人负责的客户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>if you like; the history keeps it</source>
        <translation>可选，会保留在历史记录中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none: others hold the same seats</source>
        <translation>无：这些岗位另有他人在岗</translation>
    </message>
    <message>
        <source>Seats that fall vacant</source>
        <translation>将空缺的岗位</translation>
    </message>
    <message>
        <source>No account loses its person.</source>
        <translation>没有客户因此无人负责。</translation>
    </message>
    <message>
        <source>The %1 with the highest revenue are shown.</source>
        <translation>显示营收最高的 %1 个。</translation>
    </message>
    <message>
        <source>Let %1 leave</source>
        <translation>办理 %1 离职</translation>
    </message>
    <message>
        <source>1 account with a revenue by share of %1 is without a person from then on:</source>
        <translation>自该日起有 1 个客户无人负责，按份额计营收 %1：</translation>
    </message>
    <message>
        <source>%1 accounts with a revenue by share of %2 are without a person from then on:</source>
        <translation>自该日起有 %1 个客户无人负责，按份额计营收 %2：</translation>
    </message>
</context>
<context>
    <name>headwater::LedgerPage</name>
    <message>
        <source>Seat, role, territory or what happened</source>
        <translation>岗位、角色、区域或变动</translation>
    </message>
    <message>
        <source>Export the ledger of seats…</source>
        <translation>导出岗位台账…</translation>
    </message>
    <message>
        <source>What became of seats</source>
        <translation>岗位去向</translation>
    </message>
    <message>
        <source>Every seat is as it is in the baseline.</source>
        <translation>所有岗位均与基线一致。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>In the baseline</source>
        <translation>在基线中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>This is the baseline: %1 seats. Switch to a scenario to see what becomes of them.</source>
        <translation>当前为基线：%1 个岗位。切换到方案可查看这些岗位的去向。</translation>
    </message>
    <message>
        <source>All %1 seats are as they are in the baseline.</source>
        <translation>全部 %1 个岗位均与基线一致。</translation>
    </message>
    <message>
        <source>%1 seats in the baseline, %2 new, %3 closed: %4 now. None is lost.</source>
        <translation>基线 %1 个岗位，新增 %2 个，关闭 %3 个，现有 %4 个。无一遗漏。</translation>
    </message>
    <message>
        <source>Full-time equivalents: %1 before, %2 now. Seats: %3.</source>
        <translation>全职当量：原为 %1，现为 %2。岗位：%3。</translation>
    </message>
    <message>
        <source>Ledger of seats</source>
        <translation>岗位台账</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Step and reason</source>
        <translation>步骤与原因</translation>
    </message>
    <message>
        <source>Reading what earlier steps changed…</source>
        <translation>正在读取较早步骤的更改…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>全职比例</translation>
    </message>
</context>
<context>
    <name>headwater::MainWindow</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Headwater speaks from its next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>Close Headwater and start it again to use it in this language: %1</source>
        <translation>请关闭并重新启动 Headwater,以使用该语言:%1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Headwater</source>
        <translation>关于 Headwater</translation>
    </message>
    <message>
        <source>Headwater %1

Plans sales organisations. Everything stays on this computer.
Free software, GPL 3 or later.</source>
        <translation>Headwater %1

销售组织规划软件。所有内容都保存在本机。
自由软件，GPL 3 或更高版本。</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Headwater</source>
        <translation>Headwater</translation>
    </message>
    <message>
        <source>%1 - Headwater</source>
        <translation>%1 - Headwater</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开规划</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater 规划 (*.headwater)</translation>
    </message>
    <message>
        <source>Sales plan</source>
        <translation>销售规划</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>新建空白规划</translation>
    </message>
</context>
<context>
    <name>headwater::MapLegend</name>
    <message>
        <source>10 points better</source>
        <translation>提高 10 个百分点</translation>
    </message>
    <message>
        <source>all served</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>10 points worse</source>
        <translation>降低 10 个百分点</translation>
    </message>
    <message>
        <source>60 % or less</source>
        <translation>60% 及以下</translation>
    </message>
    <message>
        <source>disc = hours of work</source>
        <translation>圆 = 工时</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>disc = what one more head brings</source>
        <translation>圆 = 增加一人的收益</translation>
    </message>
    <message>
        <source>colour = %1 (blue) to %2 (orange), %3</source>
        <translation>颜色 = %1（蓝）到 %2（橙），%3</translation>
    </message>
    <message>
        <source>short of hours</source>
        <translation>缺少工时</translation>
    </message>
</context>
<context>
    <name>headwater::MapPage</name>
    <message>
        <source>Map of coverage</source>
        <translation>覆盖地图</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>What of its work is done in each territory</source>
        <translation>各区域的工作完成了多少</translation>
    </message>
    <message>
        <source>Map of the worth of a head</source>
        <translation>单人价值地图</translation>
    </message>
    <message>
        <source>Worth of one more head</source>
        <translation>增加一人的价值</translation>
    </message>
    <message>
        <source>What one more head would bring in each territory</source>
        <translation>在各区域增加一人的收益</translation>
    </message>
    <message>
        <source>Coverage map as a drawing</source>
        <translation>以图形显示覆盖地图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>供查看</translation>
    </message>
    <message>
        <source>Coverage map as a table</source>
        <translation>以表格显示覆盖地图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same territories as rows, with how far their customers are</source>
        <translation>同样的区域以行显示，并列出客户距离</translation>
    </message>
    <message>
        <source>Zoom out of the coverage map</source>
        <translation>缩小覆盖地图</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Fit the coverage map</source>
        <translation>使覆盖地图适合窗口</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>All territories in sight (0)</source>
        <translation>显示所有区域 (0)</translation>
    </message>
    <message>
        <source>Zoom in on the coverage map</source>
        <translation>放大覆盖地图</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Export the coverage map…</source>
        <translation>导出覆盖地图…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The map as SVG, PDF or PNG, the territories as XLSX or CSV</source>
        <translation>地图为 SVG、PDF 或 PNG，区域为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>What the colours of the map say</source>
        <translation>地图颜色的含义</translation>
    </message>
    <message>
        <source>Role of the head</source>
        <translation>人员角色</translation>
    </message>
    <message>
        <source>Which role one more head would have</source>
        <translation>增加的人员担任哪个角色</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>The territories of the map</source>
        <translation>地图上的区域</translation>
    </message>
    <message>
        <source>Whichever role brings most</source>
        <translation>收益最大的角色</translation>
    </message>
    <message>
        <source>Map of what one more head would bring</source>
        <translation>增加一人收益的地图</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>地图 %1</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>覆盖地图</translation>
    </message>
</context>
<context>
    <name>headwater::MappingModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>读取为</translation>
    </message>
</context>
<context>
    <name>headwater::MarginPage</name>
    <message>
        <source>Export the margin…</source>
        <translation>导出毛利…</translation>
    </message>
    <message>
        <source>Left undone: how much more the margin would be if all of its work were done. A double click on a number shows how it comes about.</source>
        <translation>未实现：若其工作全部完成，毛利可增加多少。双击数字可查看其由来。</translation>
    </message>
    <message>
        <source>Margin by territory</source>
        <translation>按区域的毛利</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where the journeys begin that bring it</source>
        <translation>带来毛利的购买历程始于何处</translation>
    </message>
    <message>
        <source>Margin by segment</source>
        <translation>按细分的毛利</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Whose journeys bring it</source>
        <translation>由谁的购买历程带来</translation>
    </message>
    <message>
        <source>Margin by stage</source>
        <translation>按阶段的毛利</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>At which stage the work brings it</source>
        <translation>由哪个阶段的工作带来</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All three tables, as XLSX or CSV</source>
        <translation>全部三个表，XLSX 或 CSV 格式</translation>
    </message>
    <message>
        <source>By what the margin is shared out</source>
        <translation>毛利按什么划分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only rows with this in their name</source>
        <translation>仅显示名称包含此内容的行</translation>
    </message>
    <message>
        <source>What the expected margin is made of</source>
        <translation>预期毛利的构成</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
</context>
<context>
    <name>headwater::MeaningDelegate</name>
    <message>
        <source>Meaning of the column</source>
        <translation>列的含义</translation>
    </message>
</context>
<context>
    <name>headwater::MeasuresPage</name>
    <message>
        <source>Export the measures…</source>
        <translation>导出指标…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The measures and what the chosen one is made of, as XLSX or CSV</source>
        <translation>各指标及所选指标的构成，XLSX 或 CSV 格式</translation>
    </message>
    <message>
        <source>Measures of the graph of seats and customers</source>
        <translation>岗位与客户网络的指标</translation>
    </message>
    <message>
        <source>What the chosen measure is made of</source>
        <translation>所选指标的构成</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>headwater::MergePage</name>
    <message>
        <source>Choose a colleague&apos;s file to merge…</source>
        <translation>选择要合并的同事文件…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The colleague&apos;s file</source>
        <translation>同事的文件</translation>
    </message>
    <message>
        <source>Choose the file that both began with…</source>
        <translation>选择双方的起始文件…</translation>
    </message>
    <message>
        <source>The file that both began with</source>
        <translation>双方的起始文件</translation>
    </message>
    <message>
        <source>Decide the rest: mine</source>
        <translation>其余决定：我的</translation>
    </message>
    <message>
        <source>Rest: mine</source>
        <translation>其余：我的</translation>
    </message>
    <message>
        <source>Decide the rest: theirs</source>
        <translation>其余决定：对方的</translation>
    </message>
    <message>
        <source>Rest: theirs</source>
        <translation>其余：对方的</translation>
    </message>
    <message>
        <source>Apply the merge</source>
        <translation>应用合并</translation>
    </message>
    <message>
        <source>All that comes in as one step, which can be undone</source>
        <translation>所有并入内容作为可撤销的一步</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What both began with</source>
        <translation>双方的起点</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>What both decided differently; the last column says whose version counts</source>
        <translation>双方决定不同之处；最后一列表示采用谁的版本</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>并入内容</translation>
    </message>
    <message>
        <source>What the merge changes in the scenario that is shown</source>
        <translation>合并对所示方案的更改</translation>
    </message>
    <message>
        <source>Nothing changes in the scenario that is shown.</source>
        <translation>所示方案没有变化。</translation>
    </message>
    <message>
        <source>Plans (*.headwater)</source>
        <translation>计划 (*.headwater)</translation>
    </message>
    <message>
        <source>These files are no copies of this plan. Merge copies of one plan only.</source>
        <translation>这些文件不是本计划的副本。只能合并同一计划的副本。</translation>
    </message>
    <message>
        <source>This could not be merged: %1 (%2)</source>
        <translation>无法合并：%1（%2）</translation>
    </message>
    <message>
        <source>Reading and merging…</source>
        <translation>正在读取并合并…</translation>
    </message>
    <message>
        <source>Bring back what a colleague did in a copy of this plan</source>
        <translation>带回同事在本计划副本中所做的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide before the merge can be applied</source>
        <translation>
            <numerusform>应用合并前需决定 %n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided breaks a rule of the plan: decide otherwise</source>
        <translation>所作决定违反计划规则：请另作决定</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come in, and nothing is in their way</source>
        <translation>
            <numerusform>并入 %n 项变更，没有阻碍</numerusform>
        </translation>
    </message>
    <message>
        <source>What only one of you changed is taken over; what both changed differently is for you to decide. Nothing happens before you apply it.</source>
        <translation>仅一方更改的内容会被采用；双方更改不同的由您决定。应用之前不会发生任何变化。</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Scenarios that come in: %1.</source>
        <translation>新加入的方案：%1。</translation>
    </message>
    <message>
        <source>Scenarios that stay, though your colleague has them no more: %1.</source>
        <translation>同事已不再保留、但仍留下的方案：%1。</translation>
    </message>
    <message>
        <source>Scenarios that are left out, as they do not fit what lies outside of the part: %1.</source>
        <translation>因与该部分之外的内容不符而未纳入的方案：%1。</translation>
    </message>
    <message>
        <source>Taking in what the imports tell…</source>
        <translation>正在纳入导入的内容…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page or note, and the scenario that it named</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pages, notes and reviews that name no scenario now, as theirs does not come in: %1.</source>
        <translation>其方案未被纳入、因此现在不再指向任何方案的页面、记录和回顾：%1。</translation>
    </message>
    <message>
        <source>Imports that come in with what they tell: %1.</source>
        <translation>连同内容一并纳入的导入：%1。</translation>
    </message>
    <message>
        <source>Imports that your colleague took back, and that count no more: %1.</source>
        <translation>同事已撤销、不再计入的导入：%1。</translation>
    </message>
    <message>
        <source>Imports that count again: %1.</source>
        <translation>重新计入的导入：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a scenario, how many rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Changes also come into other scenarios: %1.</source>
        <translation>其他方案也有更改进入：%1。</translation>
    </message>
</context>
<context>
    <name>headwater::MovesModel</name>
    <message>
        <source>Vacant seat</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>岗位去向</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>headwater::MovesPage</name>
    <message>
        <source>Name, role or territory</source>
        <translation>姓名、角色或区域</translation>
    </message>
    <message>
        <source>People who move</source>
        <translation>调动的人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customers who deal with other people</source>
        <translation>更换联系人的客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Territories with other seats</source>
        <translation>岗位有变化的区域</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Export who moves…</source>
        <translation>导出调动情况…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Who moves from the baseline to the scenario</source>
        <translation>从基线到方案谁调动</translation>
    </message>
    <message>
        <source>Whose moves</source>
        <translation>谁的调动</translation>
    </message>
    <message>
        <source>From the baseline to the scenario; what is the same on both sides is not listed.</source>
        <translation>从基线到方案；两侧相同的不列出。</translation>
    </message>
    <message>
        <source>This is the baseline. Show a scenario to see who moves.</source>
        <translation>这是基线。请显示一个方案以查看谁调动。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Comparing with the baseline…</source>
        <translation>正在与基线比较…</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>谁调动</translation>
    </message>
</context>
<context>
    <name>headwater::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>headwater::OdditiesPanel</name>
    <message>
        <source>What is odd about the sources</source>
        <translation>来源有何异常</translation>
    </message>
    <message>
        <source>The facts stay as they are; mend them where they come from. Of each kind the first %1 are listed. Double-click or Enter shows a journey.</source>
        <translation>事实保持原样，请在来源处更正。每类列出前 %1 项。双击或按 Enter 可查看购买历程。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Activity or stage</source>
        <translation>活动或阶段</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsModel</name>
    <message>
        <source>What the expected margin of four quarters gains against leaving the seat empty; below it the range by the low and the high ends of the assumptions</source>
        <translation>与岗位保持空缺相比，四个季度预期毛利的增加；下方为按假设的低值和高值得出的范围</translation>
    </message>
    <message>
        <source>Within four quarters: pay while somebody sits there, hiring, relocation; below it how many days until the ramp is over</source>
        <translation>四个季度内：在岗期间薪酬、招聘、调迁；下方为距上手期结束的天数</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>headwater::OptionsPanel</name>
    <message>
        <source>What this seat could become</source>
        <translation>此岗位的可选方向</translation>
    </message>
    <message>
        <source>Apply this option</source>
        <translation>应用此选项</translation>
    </message>
    <message>
        <source>Compare two options</source>
        <translation>比较两个选项</translation>
    </message>
    <message>
        <source>Show on the coverage graph</source>
        <translation>在覆盖图中显示</translation>
    </message>
    <message>
        <source>The holder of the seat leaves…</source>
        <translation>岗位任职者离职…</translation>
    </message>
    <message>
        <source>Make the chosen option a step of the plan, with its reason; it can be undone</source>
        <translation>将所选选项连同原因记为规划的一个步骤，可以撤销</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比较两项</translation>
    </message>
    <message>
        <source>The two chosen options side by side; of one, against the best</source>
        <translation>并排显示所选的两个选项；只选一个时与最佳选项比较</translation>
    </message>
    <message>
        <source>Show on graph</source>
        <translation>在图中显示</translation>
    </message>
    <message>
        <source>The place it would serve, among the hours of all seats</source>
        <translation>它将服务的位置，置于全部岗位的工时之中</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>人员离职…</translation>
    </message>
    <message>
        <source>Who holds the seat has resigned: when, and what they leave behind</source>
        <translation>任职者已辞职：离职时间及其留下的工作</translation>
    </message>
    <message>
        <source>What this seat could become, best first</source>
        <translation>此岗位的可选方向，最佳的排在最前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept with the step; left empty, the sentence of the option is</source>
        <translation>随步骤一起保存；留空时保存该选项的说明</translation>
    </message>
    <message numerus="yes">
        <source>All %n option(s)</source>
        <translation>
            <numerusform>全部 %n 个选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card to see what its seat could become.</source>
        <translation>选择卡片可查看其岗位的可选方向。</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>What a seat brings is counted from coverage, and that cannot be counted. %1</source>
        <translation>岗位的收益根据覆盖率计算，而覆盖率无法计算。%1</translation>
    </message>
    <message>
        <source>Trying every role and territory…</source>
        <translation>正在逐一尝试所有角色和区域…</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>为最近一次变更之前的数值，正在重新计算…</translation>
    </message>
    <message>
        <source>The first figures; being counted quarter by quarter…</source>
        <translation>初步数值，正在逐季度计算…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>From before the last change; counting was stopped.</source>
        <translation>最近一次变更之前的结果；计算已停止。</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续计算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What a seat could become is counted from work, and the plan does not say what work the visits of journeys ask for.</source>
        <translation>岗位可能的去向由工作量计算，而规划没有说明购买历程中的拜访需要哪些工作。</translation>
    </message>
    <message>
        <source>Go to Journeys, Work</source>
        <translation>前往“购买历程 &gt; 工作”</translation>
    </message>
    <message>
        <source>What a seat could become is counted from the work that journeys ask for, and there are none that the plan has work for. Import an event log, or opportunities with their stage and dates from a CRM.</source>
        <translation>岗位可能的去向由购买历程所需的工作量计算，而目前没有规划为其安排工作的历程。请导入事件日志，或从 CRM 导入带阶段和日期的商机。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The plan has this already: %1</source>
        <translation>规划中已有此项：%1</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationEdits</name>
    <message>
        <source>Change role %1</source>
        <translation>更改角色 %1</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>添加角色 %1</translation>
    </message>
    <message>
        <source>Change territory %1</source>
        <translation>更改区域 %1</translation>
    </message>
    <message>
        <source>Add territory %1</source>
        <translation>添加区域 %1</translation>
    </message>
    <message>
        <source>Remove territory %1</source>
        <translation>移除区域 %1</translation>
    </message>
    <message>
        <source>Nobody sits in this seat.</source>
        <translation>此岗位无人在岗。</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Last day. People in the seat leave it, its accounts are set free.</source>
        <translation>最后一天。在岗人员离开岗位，其客户解除分配。</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>the seat of %1</source>
        <translation>%1 的岗位</translation>
    </message>
</context>
<context>
    <name>headwater::OrganisationSpace</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Territories in rows, roles in columns</source>
        <translation>行为区域，列为角色</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形图</translation>
    </message>
    <message>
        <source>Who reports to whom</source>
        <translation>汇报关系</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All seats, to sort, filter and edit</source>
        <translation>全部岗位，可排序、筛选和编辑</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All accounts and who owns them</source>
        <translation>全部客户及其负责人</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>The baseline, to look at</source>
        <translation>基线，仅供查看</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>The scenario as planned</source>
        <translation>规划的方案</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Only what differs from the baseline</source>
        <translation>仅显示与基线的差异</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>添加岗位</translation>
    </message>
    <message>
        <source>A new vacant seat in the current territory and role</source>
        <translation>在当前区域和角色中新增一个空缺岗位</translation>
    </message>
    <message>
        <source>Close seats…</source>
        <translation>关闭岗位…</translation>
    </message>
    <message>
        <source>The chosen seats end on a date</source>
        <translation>所选岗位于指定日期终止</translation>
    </message>
    <message>
        <source>Cut seats</source>
        <translation>剪切岗位</translation>
    </message>
    <message>
        <source>Take the chosen seats to paste them elsewhere</source>
        <translation>剪切所选岗位，以便粘贴到别处</translation>
    </message>
    <message>
        <source>Copy seats</source>
        <translation>复制岗位</translation>
    </message>
    <message>
        <source>Take a copy of the chosen seats</source>
        <translation>复制所选岗位</translation>
    </message>
    <message>
        <source>Paste seats</source>
        <translation>粘贴岗位</translation>
    </message>
    <message>
        <source>Put the taken seats into the current territory and role</source>
        <translation>将岗位粘贴到当前区域和角色</translation>
    </message>
    <message>
        <source>Person leaves…</source>
        <translation>人员离职…</translation>
    </message>
    <message>
        <source>The person in the seat leaves on a date; shows the accounts they leave behind</source>
        <translation>在岗人员于指定日期离职；显示其留下的客户</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
    <message>
        <source>A role with its tasks, capacity, cost and charter</source>
        <translation>包含任务、产能、成本和职责说明的角色</translation>
    </message>
    <message>
        <source>Edit role…</source>
        <translation>编辑角色…</translation>
    </message>
    <message>
        <source>Tasks, capacity, cost, charter and handovers of the current role</source>
        <translation>当前角色的任务、产能、成本、职责说明和交接</translation>
    </message>
    <message>
        <source>Add territory…</source>
        <translation>添加区域…</translation>
    </message>
    <message>
        <source>A new territory below the current one</source>
        <translation>在当前区域下新建区域</translation>
    </message>
    <message>
        <source>Edit territory…</source>
        <translation>编辑区域…</translation>
    </message>
    <message>
        <source>Name, kind and place in the tree of the current territory</source>
        <translation>当前区域的名称、类型和在树中的位置</translation>
    </message>
    <message>
        <source>Remove territory</source>
        <translation>移除区域</translation>
    </message>
    <message>
        <source>The current territory, if nothing refers to it any more</source>
        <translation>移除当前区域（须无其他内容引用）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>What the cursor is on</source>
        <translation>光标所在项</translation>
    </message>
    <message>
        <source>Collapse all regions</source>
        <translation>收起所有大区</translation>
    </message>
    <message>
        <source>Only the top of the territory tree</source>
        <translation>仅显示区域树的顶层</translation>
    </message>
    <message>
        <source>Expand all regions</source>
        <translation>展开所有大区</translation>
    </message>
    <message>
        <source>Every territory</source>
        <translation>显示所有区域</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to change the plan.</source>
        <translation>当前为基线，仅供查看。如需更改规划，请选择“变更后”。</translation>
    </message>
    <message>
        <source>A seat needs a territory and a role: add those first.</source>
        <translation>岗位需要区域和角色：请先添加。</translation>
    </message>
    <message>
        <source>Choose a place and paste to move.</source>
        <translation>选择位置并粘贴即可移动。</translation>
    </message>
    <message>
        <source>Choose a place and paste to copy.</source>
        <translation>选择位置并粘贴即可复制。</translation>
    </message>
    <message>
        <source>How to show the organisation</source>
        <translation>组织的显示方式</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>与基线比较</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>No territories yet: import a CRM export or add one</source>
        <translation>暂无区域：请导入 CRM 导出文件或手动添加</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline</source>
        <translation>与基线无差异</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
</context>
<context>
    <name>headwater::PageList</name>
    <message>
        <source>Pages of the storyboard</source>
        <translation>故事板页面</translation>
    </message>
    <message>
        <source>Drag a page to its place, or Alt+Up and Alt+Down. F2: rename. Delete: remove</source>
        <translation>将页面拖到合适位置，或按 Alt+上、Alt+下。F2：重命名。Delete：移除</translation>
    </message>
</context>
<context>
    <name>headwater::PlanCommands</name>
    <message>
        <source>Make selection as in the baseline</source>
        <translation>将所选内容恢复为基线</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater 规划 (*.headwater)</translation>
    </message>
    <message>
        <source>A copy with its whole history is in “%1”.</source>
        <translation>含完整历史记录的副本已保存到“%1”。</translation>
    </message>
    <message>
        <source>Reading earlier steps from the file…</source>
        <translation>正在从文件读取较早的步骤…</translation>
    </message>
</context>
<context>
    <name>headwater::PlanPage</name>
    <message>
        <source>Storing a large change… You can go on working.</source>
        <translation>正在保存较大的变更… 您可以继续工作。</translation>
    </message>
    <message>
        <source>Go to the view that you want to keep first: the storyboard is where it will be.</source>
        <translation>请先转到要保留的视图：它将出现在故事板中。</translation>
    </message>
    <message>
        <source>Capture “%1”</source>
        <translation>捕捉“%1”</translation>
    </message>
    <message>
        <source>“%1” is page %2 of the storyboard now (Proposal). F5 presents it.</source>
        <translation>“%1”现在是故事板（提案）的第 %2 页。按 F5 放映。</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>此版本的 Headwater 不认识这里捕捉的视图。</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone. This is the view in “%1”.</source>
        <translation>此页面所显示的方案已不存在。这是“%1”中的视图。</translation>
    </message>
</context>
<context>
    <name>headwater::PlanStage</name>
    <message>
        <source>Preparing the view…</source>
        <translation>正在准备视图…</translation>
    </message>
    <message>
        <source>This leads to another view; here only this one is shown.</source>
        <translation>这会转到另一个视图；此处只显示当前视图。</translation>
    </message>
    <message>
        <source>The view cannot be shown. %1</source>
        <translation>无法显示该视图。%1</translation>
    </message>
    <message>
        <source>This version of Headwater does not know the view that was captured here.</source>
        <translation>此版本的 Headwater 不认识这里捕捉的视图。</translation>
    </message>
</context>
<context>
    <name>headwater::Presentation</name>
    <message>
        <source>Headwater: presentation</source>
        <translation>Headwater：放映</translation>
    </message>
    <message>
        <source>In the view: Page Up and Page Down turn pages, Esc gives the arrow keys back to turning.</source>
        <translation>在视图中：Page Up 和 Page Down 翻页；按 Esc 后方向键恢复翻页。</translation>
    </message>
    <message>
        <source>Arrow keys turn pages, Esc ends. You can click and zoom in the view; nothing in the plan changes.</source>
        <translation>方向键翻页，Esc 结束。可以在视图中点击和缩放；计划不会改变。</translation>
    </message>
    <message>
        <source>Page before (Left)</source>
        <translation>上一页（左）</translation>
    </message>
    <message>
        <source>Next page (Right)</source>
        <translation>下一页（右）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>返回计划（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>此页面所显示的方案已不存在。</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalDialog</name>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Scenario that is proposed</source>
        <translation>提议的方案</translation>
    </message>
    <message>
        <source>Scenario that it is compared with</source>
        <translation>用于比较的方案</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Company template…</source>
        <translation>公司模板…</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>人员姓名(&amp;N)</translation>
    </message>
    <message>
        <source>What people &amp;cost</source>
        <translation>人员成本(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose &amp;where and export…</source>
        <translation>选择位置并导出(&amp;W)…</translation>
    </message>
    <message>
        <source>Export proposal</source>
        <translation>导出提案</translation>
    </message>
    <message>
        <source>What is proposed?</source>
        <translation>提议什么？</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF，用于阅读和打印</translation>
    </message>
    <message>
        <source>Excel workbook, to work with</source>
        <translation>Excel 工作簿，用于处理</translation>
    </message>
    <message>
        <source>PowerPoint slides, to present</source>
        <translation>PowerPoint 幻灯片，用于演示</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>单文件网页</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>对比(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>文件类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>Smallest group of people that is told of</source>
        <translation>所披露的最小人员群体</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Groups of fewer people than</source>
        <translation>人数少于以下的群体(&amp;G)</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Company template</source>
        <translation>公司模板</translation>
    </message>
    <message>
        <source>Presentations (*.pptx *.potx)</source>
        <translation>演示文稿 (*.pptx *.potx)</translation>
    </message>
    <message>
        <source>Comparing and writing…</source>
        <translation>正在比较并写入…</translation>
    </message>
    <message>
        <source>The template has no place for a title, so nobody could say where texts belong. Choose another one.</source>
        <translation>该模板没有标题占位符，因此无法确定文字的位置。请另选一个。</translation>
    </message>
    <message>
        <source>The template is no presentation that can be read. Choose another one.</source>
        <translation>该模板不是可读取的演示文稿。请另选一个。</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder and the space on the disk.</source>
        <translation>无法写入文件。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would have been told. Take it out of the text where somebody typed it, then export again.</source>
        <translation>未写入任何内容：“%1”会被泄露。请从输入它的文字中删除，然后重新导出。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Drawing the pages of the storyboard…</source>
        <translation>正在绘制故事板页面…</translation>
    </message>
</context>
<context>
    <name>headwater::ProposalSpace</name>
    <message>
        <source>Pages on the proposal</source>
        <translation>提案页面</translation>
    </message>
    <message>
        <source>There is no page to present yet. Go to a view that makes your point and press Ctrl+Shift+C.</source>
        <translation>还没有可放映的页面。转到能说明观点的视图，然后按 Ctrl+Shift+C。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>headwater::Rail</name>
    <message>
        <source>Spaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>headwater::RegisterPanel</name>
    <message>
        <source>Add a verifier…</source>
        <translation>添加凭证…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell. Evidence is an event of that name in the journey.</source>
        <translation>双击或按 F2 更改单元格。证据即购买历程中的同名事件。</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>The plan has no stages yet: a verifier belongs to one. Name them on the page Stages</source>
        <translation>规划中尚无阶段，而凭证须属于某个阶段。请在“阶段”页命名阶段</translation>
    </message>
    <message>
        <source>Add a verifier</source>
        <translation>添加凭证</translation>
    </message>
    <message>
        <source>What does the customer do that shows the stage was reached?</source>
        <translation>客户的什么行动表明已到达该阶段？</translation>
    </message>
    <message>
        <source>Add the verifier “%1”</source>
        <translation>添加凭证“%1”</translation>
    </message>
    <message>
        <source>Remove the verifier “%1”</source>
        <translation>移除凭证“%1”</translation>
    </message>
    <message>
        <source>Remove the verifier</source>
        <translation>移除验证项</translation>
    </message>
</context>
<context>
    <name>headwater::ReviewSpace</name>
    <message>
        <source>Predictions and what came</source>
        <translation>预测与实际</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Plans as approved, on the day and as proposed</source>
        <translation>已批准、当日与建议的计划</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Assumptions that were off</source>
        <translation>有偏差的假设</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What became of vacancies and roles</source>
        <translation>空缺与角色的去向</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我们学到的</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>所学</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>回顾：%1</translation>
    </message>
    <message>
        <source>Freeze a review…</source>
        <translation>冻结一次回顾…</translation>
    </message>
    <message>
        <source>Keeps the plans as they are and writes down what they predict of a quarter</source>
        <translation>保留各计划现状，并记录其对某季度的预测</translation>
    </message>
    <message>
        <source>Take actual figures from the plan&apos;s own data</source>
        <translation>从计划自身数据取实际数字</translation>
    </message>
    <message>
        <source>Take actual figures</source>
        <translation>取实际数字</translation>
    </message>
    <message>
        <source>What was won in the quarter, and who holds seats when it ends, as the journeys and seats of this plan tell</source>
        <translation>据本计划的购买历程与岗位：季度内赢得的业务，以及季末在岗人员</translation>
    </message>
    <message>
        <source>Import actual figures…</source>
        <translation>导入实际数字…</translation>
    </message>
    <message>
        <source>A file with a row for each territory and quarter: margin, wins, coverage, headcount</source>
        <translation>每个区域和季度一行的文件：毛利、赢单、覆盖、人数</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>移除回顾</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The review and its predictions go; actual figures and versions of plans stay</source>
        <translation>回顾及其预测被移除；实际数字与计划版本保留</translation>
    </message>
    <message>
        <source>Predictions as a table</source>
        <translation>预测表格</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export the review…</source>
        <translation>导出回顾…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The chart as a picture, or the figures as XLSX or CSV</source>
        <translation>图表导出为图片，或数据导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Recalibrate the assumption</source>
        <translation>重新校准假设</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>重新校准</translation>
    </message>
    <message>
        <source>The chosen assumption becomes what came implies, in the baseline; one step, which undo takes back</source>
        <translation>所选假设在基线中改为实际结果所隐含的值；一步完成，可撤销</translation>
    </message>
    <message>
        <source>Come back next quarter and see who was right</source>
        <translation>下个季度回来，看看谁说对了</translation>
    </message>
    <message>
        <source>A review writes down today what the plan predicts of a quarter, each figure with the range in which it should lie in four of five cases. When the quarter is over, what came stands beside it: which ranges held, which assumption was off, and what to change.</source>
        <translation>回顾在今天记录计划对某季度的预测，每个数字附上五次中有四次应落入的范围。季度结束后，实际结果并列：哪些范围成立、哪个假设有偏差、需要改变什么。</translation>
    </message>
    <message>
        <source>Reviews, the newest first</source>
        <translation>回顾，最新在前</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>How far the counting is</source>
        <translation>计算进度</translation>
    </message>
    <message>
        <source>Territories as approved, on the day and as proposed</source>
        <translation>区域：已批准、当日与建议</translation>
    </message>
    <message>
        <source>Assumptions that explain what was missed</source>
        <translation>解释偏差的假设</translation>
    </message>
    <message>
        <source>Which figure is compared</source>
        <translation>所比较的数字</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>回顾的页面</translation>
    </message>
    <message>
        <source>%1
%2, frozen on %3</source>
        <translation>%1
%2，冻结于 %3</translation>
    </message>
    <message>
        <source>The frozen plans could not be counted. %1</source>
        <translation>无法计算冻结的计划。%1</translation>
    </message>
    <message>
        <source>There is nothing to show here yet.</source>
        <translation>此处尚无内容。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Remove the review “%1”</source>
        <translation>移除回顾“%1”</translation>
    </message>
    <message>
        <source>The review is gone; undo brings it back.</source>
        <translation>回顾已移除；撤销可恢复。</translation>
    </message>
    <message>
        <source>The journeys are still being read. Try again in a moment.</source>
        <translation>购买历程仍在读取中。请稍后再试。</translation>
    </message>
    <message>
        <source>Take the actual figures of %1</source>
        <translation>取%1的实际数字</translation>
    </message>
    <message>
        <source>Actual figures of %1 are taken: margin and journeys won, seats held.</source>
        <translation>已取%1的实际数字：毛利与赢得的历程、在岗数。</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <translation>回顾“%1”</translation>
    </message>
    <message>
        <source>Recalibrate “%1”</source>
        <translation>重新校准“%1”</translation>
    </message>
    <message>
        <source>“%1” is now what came implies. Undo takes it back.</source>
        <translation>“%1”现为实际结果所隐含的值。可撤销。</translation>
    </message>
    <message>
        <source>%1 is not over. Take its figures after %2, or import a file of them.</source>
        <translation>%1 尚未结束。请在 %2 之后取用其数字，或导入包含这些数字的文件。</translation>
    </message>
    <message>
        <source>The journeys tell of days until %1 only, so of %2 the seats held are taken alone. Import newer files.</source>
        <translation>购买历程只到 %1，因此 %2 只取用在岗的岗位。请导入更新的文件。</translation>
    </message>
    <message>
        <source>This plan has no journeys, so of %1 only the seats held are taken.</source>
        <translation>本计划没有购买历程，因此 %1 只取用在岗的岗位。</translation>
    </message>
</context>
<context>
    <name>headwater::RoleEditor</name>
    <message>
        <source>Role: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>职责说明</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>角色族</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Capacity a year</source>
        <translation>年产能</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>上手期</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Time to hire</source>
        <translation>招聘周期</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Segments (none checked: all)</source>
        <translation>细分市场（均未勾选表示全部）</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>细分市场</translation>
    </message>
    <message>
        <source>What it decides by itself</source>
        <translation>可自行决定的事项</translation>
    </message>
    <message>
        <source>What it hands over, and to whom</source>
        <translation>交接内容及对象</translation>
    </message>
    <message>
        <source>Handovers from and to this role</source>
        <translation>此角色的转入和转出交接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>At stage</source>
        <translation>所处阶段</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Accepted if</source>
        <translation>接收条件</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>时限（小时）</translation>
    </message>
    <message>
        <source>Add handover</source>
        <translation>添加交接</translation>
    </message>
    <message>
        <source>Remove handover</source>
        <translation>移除交接</translation>
    </message>
    <message>
        <source>this role</source>
        <translation>此角色</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>另一项任务</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>另一个细分市场</translation>
    </message>
</context>
<context>
    <name>headwater::RolePalette</name>
    <message>
        <source>Add a seat</source>
        <translation>添加岗位</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
</context>
<context>
    <name>headwater::RulesForm</name>
    <message>
        <source>Stage whose work has to be covered</source>
        <translation>工作须被覆盖的阶段</translation>
    </message>
    <message>
        <source>Segment of that work</source>
        <translation>该工作的细分市场</translation>
    </message>
    <message>
        <source>Territory to leave alone</source>
        <translation>保持不变的区域</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>全年预算</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Seats that may change in a quarter, at most</source>
        <translation>每季度可变更岗位数上限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Work to be covered at least, in %</source>
        <translation>至少须覆盖的工作（%）</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>无下限</translation>
    </message>
    <message>
        <source>of stage</source>
        <translation>所属阶段</translation>
    </message>
    <message>
        <source>and segment</source>
        <translation>及细分市场</translation>
    </message>
    <message>
        <source>all segments</source>
        <translation>全部细分市场</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 Write a number that is not negative, or nothing.</source>
        <translation>%1：%2请填写非负数，或留空。</translation>
    </message>
    <message>
        <source>More than 100 % of the work cannot be covered.</source>
        <translation>覆盖的工作不能超过 100%。</translation>
    </message>
    <message>
        <source>Full-time seats filled in all, at most</source>
        <translation>在岗全职岗位总数上限</translation>
    </message>
    <message>
        <source>What a customer who changes hands counts against it</source>
        <translation>每个转手客户的扣减额</translation>
    </message>
</context>
<context>
    <name>headwater::ScenarioCommands</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>新方案的名称</translation>
    </message>
    <message>
        <source>Create scenario %1</source>
        <translation>创建方案 %1</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>将方案重命名为 %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>删除方案 %1</translation>
    </message>
    <message>
        <source>The bin is empty: no scenario was deleted.</source>
        <translation>回收站为空：没有已删除的方案。</translation>
    </message>
    <message>
        <source>Restore scenario</source>
        <translation>恢复方案</translation>
    </message>
    <message>
        <source>Which deleted scenario comes back?</source>
        <translation>恢复哪个已删除的方案？</translation>
    </message>
    <message>
        <source>Restore scenario %1</source>
        <translation>恢复方案 %1</translation>
    </message>
    <message>
        <source>These scenarios leave the plan: %1. Undo brings them back as long as the history remembers this step.</source>
        <translation>这些情景将离开计划：%1。只要历史记录还保留此步骤，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty the bin: %1</source>
        <translation>清空回收站：%1</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>设为基线</translation>
    </message>
    <message>
        <source>“%1” becomes the baseline. The baseline so far is kept as a version of this name:</source>
        <translation>“%1”成为基线。原基线将以此名称保留为版本：</translation>
    </message>
    <message>
        <source>Baseline until %1</source>
        <translation>截至 %1 的基线</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>将 %1 设为基线</translation>
    </message>
    <message>
        <source>%1 The scenario “%2” is what stands against it.</source>
        <translation>%1 原因在于方案“%2”。</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Another name:</source>
        <translation>已有名为“%1”的方案。请换一个名称：</translation>
    </message>
</context>
<context>
    <name>headwater::ScenariosSpace</name>
    <message>
        <source>Pages on scenarios</source>
        <translation>方案页面</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>headwater::Scoreboard</name>
    <message>
        <source>Scoreboard</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What goes into it is still being counted.</source>
        <translation>其组成仍在计算中。</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <translation>
            <numerusform>另有 %n 个指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figures, for which the window is too narrow</source>
        <translation>
            <numerusform>另有 %n 个指标，窗口太窄无法显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headwater::SeatTableModel</name>
    <message>
        <source>Seat</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>归属区域</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTablePanel</name>
    <message>
        <source>Seats</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Filter by person, code, role, place</source>
        <translation>按人员、编码、角色、地点筛选</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>全部角色</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>All open seats</source>
        <translation>全部有效岗位</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet. Import a team, or add them on the board.</source>
        <translation>还没有席位。请导入团队，或在面板上添加。</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreeModel</name>
    <message>
        <source>Seat and who reports to it</source>
        <translation>岗位及其下属</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>归属区域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>下属</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1, reported to %2</source>
        <translation>%1，原汇报对象为 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 report to %2</source>
        <translation>将 %1 的汇报对象设为 %2</translation>
    </message>
    <message>
        <source>Let %1 report to nobody</source>
        <translation>取消 %1 的汇报对象</translation>
    </message>
</context>
<context>
    <name>headwater::SeatTreePanel</name>
    <message>
        <source>Reporting lines</source>
        <translation>汇报关系</translation>
    </message>
</context>
<context>
    <name>headwater::SessionModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Said or done</source>
        <translation>所说或所做</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>headwater::SessionPage</name>
    <message>
        <source>The whole record</source>
        <translation>完整记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What was said and what was done</source>
        <translation>所说与所做</translation>
    </message>
    <message>
        <source>Arguments of the session</source>
        <translation>会议论点</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Who argued what</source>
        <translation>谁提出了什么论点</translation>
    </message>
    <message>
        <source>Questions of the session</source>
        <translation>会议问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>提出的问题</translation>
    </message>
    <message>
        <source>Decisions of the session</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Who decided what</source>
        <translation>谁作了什么决定</translation>
    </message>
    <message>
        <source>Steps of the session</source>
        <translation>会议步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What was done in the plan</source>
        <translation>计划中执行的步骤</translation>
    </message>
    <message>
        <source>Word the chosen entry anew</source>
        <translation>修改所选条目的文字</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>移除所选条目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Steps stay: undo is what takes them back (Delete)</source>
        <translation>步骤会保留：用撤销收回（Delete）</translation>
    </message>
    <message>
        <source>Show the plan as it was then</source>
        <translation>显示当时的计划</translation>
    </message>
    <message>
        <source>The plan after the chosen step, or when this was said; nothing changes (Enter)</source>
        <translation>所选步骤之后或说此话时的计划；不会有任何改变（Enter）</translation>
    </message>
    <message>
        <source>The plan one step earlier</source>
        <translation>早一步的计划</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>之前的样子</translation>
    </message>
    <message>
        <source>The plan one step later</source>
        <translation>晚一步的计划</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>As it was afterwards</source>
        <translation>之后的样子</translation>
    </message>
    <message>
        <source>Stop looking back</source>
        <translation>结束回看</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Closes the plan as it was; nothing has changed</source>
        <translation>关闭当时的计划；没有任何改变</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>What was said, asked or decided; Enter writes it down</source>
        <translation>所说、所问或所决定的内容；按 Enter 记录</translation>
    </message>
    <message>
        <source>What was said and done, by time</source>
        <translation>按时间排列的所说与所做</translation>
    </message>
    <message>
        <source>What of the record is listed</source>
        <translation>列出记录的哪些内容</translation>
    </message>
    <message>
        <source>Write down above who argued or decided what. It stands here beside the steps that are done in the plan, and each line shows the plan as it was then.</source>
        <translation>请在上方写下谁提出或决定了什么。它会与计划中执行的步骤列在一起，每一行都能显示当时的计划。</translation>
    </message>
    <message>
        <source>Nothing of that kind in the record.</source>
        <translation>记录中没有此类内容。</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove an entry of the session</source>
        <translation>移除会议条目</translation>
    </message>
    <message>
        <source>The entry is removed; undo brings it back.</source>
        <translation>条目已移除；撤销可恢复。</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）</translation>
    </message>
    <message>
        <source>The plan before the first step</source>
        <translation>第一步之前的计划</translation>
    </message>
    <message>
        <source>The plan as it was on %1, after %2: %3</source>
        <translation>%1 时的计划，%2之后：%3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>In the line above the record (F2); Esc leaves it as it was</source>
        <translation>在记录上方的输入行中（F2）；按 Esc 保持原样</translation>
    </message>
</context>
<context>
    <name>headwater::SidePanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>为何执行此步骤？</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>规则 %1</translation>
    </message>
</context>
<context>
    <name>headwater::SliceExport</name>
    <message>
        <source>The plan has no territories of which a part could be made.</source>
        <translation>计划中没有可供导出的区域。</translation>
    </message>
    <message>
        <source>Export a part for a regional lead</source>
        <translation>导出一部分给区域负责人</translation>
    </message>
    <message>
        <source>The territory with all below it, its seats, people, accounts and journeys, as a plan of its own. Scenarios, Merge brings back what was changed in it.</source>
        <translation>该区域及其下级，连同岗位、人员、客户和购买历程，作为一个单独的计划。之后可在“方案 › 合并”中把修改带回来。</translation>
    </message>
    <message>
        <source>Headwater plans (*.headwater)</source>
        <translation>Headwater 计划 (*.headwater)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, territory</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>“%1” has %2 seats and %3 accounts. Keep this plan: both are asked for when it comes back.</source>
        <translation>“%1”含 %2 个岗位和 %3 个客户。请保留此计划：带回修改时两者都需要。</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>“%1”未写入。%2</translation>
    </message>
</context>
<context>
    <name>headwater::Space</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingDelegate</name>
    <message>
        <source>What the name means</source>
        <translation>该名称的含义</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>headwater::SpellingsModel</name>
    <message>
        <source>choose: %1</source>
        <translation>请选择：%1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>could be several</source>
        <translation>可能指多个</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>headwater::StageTableModel</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Expected days</source>
        <translation>预期天数</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>购买历程</translation>
    </message>
    <message>
        <source>Verifiers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Pieces of work</source>
        <translation>工作项</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>headwater::StageTimesPage</name>
    <message>
        <source>Times</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>分析问题</translation>
    </message>
    <message>
        <source>Time in the stages</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Velocity against the %1 months before</source>
        <translation>速度，与此前 %1 个月相比</translation>
    </message>
    <message>
        <source>Which time counts</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>All days and hours</source>
        <translation>全天候</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>工作日和假日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Which days and hours count as work, and on which days nobody works</source>
        <translation>哪些日子和时间算作工作，哪些日子无人上班</translation>
    </message>
</context>
<context>
    <name>headwater::StagesPage</name>
    <message>
        <source>Name the stages from the log</source>
        <translation>根据日志命名阶段</translation>
    </message>
    <message>
        <source>Stage one place earlier</source>
        <translation>阶段前移一位</translation>
    </message>
    <message>
        <source>Stage one place later</source>
        <translation>阶段后移一位</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>Stages along the journey</source>
        <translation>购买历程的各阶段</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>命名阶段</translation>
    </message>
    <message>
        <source>Makes stages of the activities that most journeys have, in their order</source>
        <translation>将多数购买历程都有的活动按顺序设为阶段</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>One place earlier (Alt+Up)</source>
        <translation>前移一位 (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>One place later (Alt+Down)</source>
        <translation>后移一位 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A stage goes when no work, verifier or handover belongs to it</source>
        <translation>没有工作、凭证或交接归属的阶段才可移除</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>新阶段的名称</translation>
    </message>
    <message>
        <source>A name, or an activity of the log</source>
        <translation>名称，或日志中的活动</translation>
    </message>
    <message>
        <source>Kind of the new stage</source>
        <translation>新阶段的类型</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another stage:</source>
        <translation>新增阶段：</translation>
    </message>
    <message>
        <source>The journeys have no stages yet</source>
        <translation>购买历程尚无阶段</translation>
    </message>
    <message>
        <source>No journey comes to any of these stages</source>
        <translation>没有购买历程到达这些阶段</translation>
    </message>
    <message>
        <source>In the order of the journeys, what most of them have is: %1. As stages, they make funnel, times, forecast and verifiers speak of them.</source>
        <translation>多数购买历程依次包含：%1。将其设为阶段后，漏斗、用时、预测和凭证都将以此为准。</translation>
    </message>
    <message>
        <source>The plan has no stages yet</source>
        <translation>规划中尚无阶段</translation>
    </message>
    <message>
        <source>Add them below in the order of the journey. The log finds them by name; work, verifiers and the forecast are by stage.</source>
        <translation>请在下方按购买历程的顺序添加。日志按名称匹配阶段；工作、凭证和预测均按阶段进行。</translation>
    </message>
    <message>
        <source>No stage says that a journey was won: give one of them that kind</source>
        <translation>没有表示赢单的阶段：请将其中一个设为该类型</translation>
    </message>
    <message>
        <source>One open stage on the way to %1</source>
        <translation>到 %1 之前有 1 个进行中阶段</translation>
    </message>
    <message>
        <source>%1 open stages on the way to %2</source>
        <translation>到 %2 之前有 %1 个进行中阶段</translation>
    </message>
    <message>
        <source>Double-click or F2 changes a cell, Alt+Up and Alt+Down the order. A stage that gets another name keeps its work and verifiers, and its journeys: its earlier name is still understood.</source>
        <translation>双击或按 F2 更改单元格，按 Alt+Up 和 Alt+Down 调整顺序。阶段改名后，其工作、凭证和购买历程均保留：原名称仍可识别。</translation>
    </message>
    <message>
        <source>Move the stage %1 earlier</source>
        <translation>将阶段 %1 前移</translation>
    </message>
    <message>
        <source>Move the stage %1 later</source>
        <translation>将阶段 %1 后移</translation>
    </message>
    <message>
        <source>Remove the stage %1</source>
        <translation>移除阶段 %1</translation>
    </message>
    <message>
        <source>Add the stage %1</source>
        <translation>添加阶段 %1</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>阶段需要名称。</translation>
    </message>
    <message>
        <source>There is a stage of that name.</source>
        <translation>已有同名阶段。</translation>
    </message>
    <message>
        <source>Work, a verifier or a handover belongs to this stage; move or remove it first.</source>
        <translation>此阶段有工作、凭证或交接，请先移走或移除。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Export the stages…</source>
        <translation>导出阶段…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>表格导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Make them stages</source>
        <translation>设为阶段</translation>
    </message>
    <message>
        <source> Many journeys also have: %1. If these are stages, not calls or mails, make them stages; each comes to its place along the journey.</source>
        <translation> 许多购买历程还有：%1。如果它们是阶段而不是电话或邮件，请将其设为阶段；每个阶段会排到历程中的相应位置。</translation>
    </message>
</context>
<context>
    <name>headwater::StoryboardPage</name>
    <message>
        <source>No pages yet</source>
        <translation>还没有页面</translation>
    </message>
    <message>
        <source>Go to a view that makes your point and press Ctrl+Shift+C: it becomes a page here, and F5 presents the pages one after the other, always with the figures of today.</source>
        <translation>转到能说明观点的视图并按 Ctrl+Shift+C：它会成为这里的一页，按 F5 可逐页放映，始终使用今天的数字。</translation>
    </message>
    <message>
        <source>Go to Coverage</source>
        <translation>转到覆盖</translation>
    </message>
    <message>
        <source>Move a page of the storyboard</source>
        <translation>移动故事板页面</translation>
    </message>
    <message>
        <source>Present from the chosen page</source>
        <translation>从所选页面开始放映</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Full screen, page by page; the plan cannot be changed meanwhile (F5)</source>
        <translation>全屏逐页放映；期间计划无法更改（F5）</translation>
    </message>
    <message>
        <source>Export the proposal…</source>
        <translation>导出提案…</translation>
    </message>
    <message>
        <source>Export proposal…</source>
        <translation>导出提案…</translation>
    </message>
    <message>
        <source>As PDF, workbook, slides or web page</source>
        <translation>PDF、工作簿、幻灯片或网页</translation>
    </message>
    <message>
        <source>Go to the view of the chosen page</source>
        <translation>转到所选页面的视图</translation>
    </message>
    <message>
        <source>Go to this view</source>
        <translation>转到此视图</translation>
    </message>
    <message>
        <source>Leaves the storyboard and shows this view where you can plan in it</source>
        <translation>离开故事板，在可以规划的地方显示此视图</translation>
    </message>
    <message>
        <source>Capture the chosen page again</source>
        <translation>重新捕捉所选页面</translation>
    </message>
    <message>
        <source>Capture again</source>
        <translation>重新捕捉</translation>
    </message>
    <message>
        <source>The same view, with the figures of today as those to compare with</source>
        <translation>相同的视图，以今天的数字作为比较基准</translation>
    </message>
    <message>
        <source>Chosen page one place earlier</source>
        <translation>所选页面前移一位</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>上移一位（Alt+上）</translation>
    </message>
    <message>
        <source>Chosen page one place later</source>
        <translation>所选页面后移一位</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>下移一位（Alt+下）</translation>
    </message>
    <message>
        <source>Remove the chosen page</source>
        <translation>移除所选页面</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The plan stays as it is (Delete)</source>
        <translation>计划保持不变（Delete）</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>Caption of the page</source>
        <translation>页面说明</translation>
    </message>
    <message>
        <source>What people should see here, in a sentence or two</source>
        <translation>用一两句话说明大家应在此看到什么</translation>
    </message>
    <message>
        <source>Scenario is gone</source>
        <translation>方案已不存在</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>数字已变化</translation>
    </message>
    <message>
        <source>The scenario of this page is gone. Bring it back from the bin, or remove the page.</source>
        <translation>此页面的方案已不存在。请从回收站恢复它，或移除此页面。</translation>
    </message>
    <message>
        <source>Figures have changed since %1: %2.</source>
        <translation>自 %1 以来数字有变化：%2。</translation>
    </message>
    <message>
        <source>Scenario: %1 · captured on %2 · shown with the figures of today</source>
        <translation>方案：%1 · 捕捉于 %2 · 以今天的数字显示</translation>
    </message>
    <message>
        <source>Preparing the view…</source>
        <translation>正在准备视图…</translation>
    </message>
    <message>
        <source>The scenario that this page shows is gone.</source>
        <translation>此页面所显示的方案已不存在。</translation>
    </message>
    <message>
        <source>Word the page “%1”</source>
        <translation>编写页面“%1”的文字</translation>
    </message>
    <message>
        <source>Move the page “%1”</source>
        <translation>移动页面“%1”</translation>
    </message>
    <message>
        <source>The figures are still on their way; try again in a moment.</source>
        <translation>数字仍在计算中；请稍后再试。</translation>
    </message>
    <message>
        <source>Capture the page “%1” again</source>
        <translation>重新捕捉页面“%1”</translation>
    </message>
    <message>
        <source>“%1” was captured again.</source>
        <translation>“%1”已重新捕捉。</translation>
    </message>
    <message>
        <source>Remove the page “%1”</source>
        <translation>移除页面“%1”</translation>
    </message>
    <message>
        <source>The page “%1” is removed; undo brings it back.</source>
        <translation>页面“%1”已移除；撤销可恢复。</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>故事板</translation>
    </message>
</context>
<context>
    <name>headwater::TerritoryEditor</name>
    <message>
        <source>Territory: %1</source>
        <translation>区域：%1</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>无：位于顶层</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>headwater::TogetherPage</name>
    <message>
        <source>Find the best moves together</source>
        <translation>统一寻找最佳措施</translation>
    </message>
    <message>
        <source>Apply the accepted moves</source>
        <translation>应用已采纳的措施</translation>
    </message>
    <message>
        <source>Save the accepted moves as a scenario…</source>
        <translation>将已采纳的措施另存为方案…</translation>
    </message>
    <message>
        <source>Find the best moves</source>
        <translation>寻找最佳措施</translation>
    </message>
    <message>
        <source>What should become of all vacant seats together, within the limits</source>
        <translation>在限制范围内，全部空缺岗位统筹考虑的最佳去向</translation>
    </message>
    <message>
        <source>Apply here</source>
        <translation>在此应用</translation>
    </message>
    <message>
        <source>All accepted moves as one step of this plan, which can be undone</source>
        <translation>将全部已采纳的措施记为此规划的一个步骤，可以撤销</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>另存为方案…</translation>
    </message>
    <message>
        <source>A copy of this plan with the accepted moves</source>
        <translation>包含已采纳措施的此规划副本</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The moves, those that bring most first; the box of a seat leaves its move out</source>
        <translation>措施列表，收益最大的排在最前；可用岗位的复选框排除其措施</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message numerus="yes">
        <source>Trying what the %n vacant seat(s) could become together…</source>
        <translation>
            <numerusform>正在统筹尝试 %n 个空缺岗位的可选方向…</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is vacant. A seat falls vacant when somebody leaves.</source>
        <translation>没有空缺岗位。有人离职时会产生空缺。</translation>
    </message>
    <message numerus="yes">
        <source>What should become of the %n vacant seat(s) together, where each takes work from the others?</source>
        <translation>
            <numerusform>%n 个空缺岗位会相互分走工作，统筹考虑应如何安排？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) bring %1 a year after cost (margin %2, cost %3).</source>
        <translation>
            <numerusform>%n 项措施扣除成本后每年带来 %1（毛利 %2，成本 %3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 This was before the last change: find them again.</source>
        <translation>%1此为最近一次变更之前的结果：请重新寻找。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n vacant seat(s)</source>
        <translation>
            <numerusform>重新调配 %n 个空缺岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>另存为方案</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Redeployed vacancies</source>
        <translation>重新调配的空缺</translation>
    </message>
    <message>
        <source>Scenario “%1” has the accepted moves.</source>
        <translation>方案“%1”已包含所采纳的措施。</translation>
    </message>
    <message>
        <source>All vacancies together</source>
        <translation>全部空缺统筹</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 This was in another scenario: find them again.</source>
        <translation>%1此为另一方案中的结果：请重新寻找。</translation>
    </message>
    <message>
        <source>No move is accepted.</source>
        <translation>未采纳任何措施。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n move(s) accepted: about %2 a year after cost (cost %3).</source>
        <translation>
            <numerusform>已采纳 %n 项措施中的 %1 项：扣除成本后每年约 %2（成本 %3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This was under other limits: find them again.</source>
        <translation>%1 这是在其他限制条件下得出的：请重新查找。</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, they bring %1 and no choice among the options that were tried more than %2: the gap is at most %3.</source>
        <translation>按所取的工时价值计算，它们带来 %1，所试选项中的任何组合都不超过 %2：差距最多为 %3。</translation>
    </message>
    <message>
        <source>At what an hour was taken to be worth, no choice among the options that were tried brings more than %1.</source>
        <translation>按所取的工时价值计算，所试选项中的任何组合都不会超过 %1。</translation>
    </message>
    <message>
        <source>Customers who change hands count %1 against it.</source>
        <translation>转手的客户扣减 %1。</translation>
    </message>
    <message>
        <source>%1 customers get another person. Against leaving all vacant seats empty, four quarters like %2; seats that may fall vacant are not among them.</source>
        <translation>%1 位客户更换负责人。与让所有空缺岗位空着相比，四个季度均如 %2；可能空缺的岗位不包括在内。</translation>
    </message>
</context>
<context>
    <name>headwater::TopBar</name>
    <message>
        <source>against the baseline</source>
        <translation>较基线</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>菜单  F10</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>查找内容或执行操作</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Nothing can be changed by accident. Click to unlock planning.</source>
        <translation>已防止误改。单击可解锁规划。</translation>
    </message>
    <message>
        <source>The plan can be changed. Click to lock it.</source>
        <translation>规划可以更改。单击可锁定。</translation>
    </message>
    <message>
        <source>Planning is locked</source>
        <translation>规划已锁定</translation>
    </message>
    <message>
        <source>Planning is unlocked</source>
        <translation>规划已解锁</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>This plan can be looked at and exported, but not changed here.</source>
        <translation>此计划在这里可以查看和导出，但不能修改。</translation>
    </message>
    <message>
        <source>The plan is read only</source>
        <translation>此计划为只读</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>A version is shown, which nobody can change</source>
        <translation>当前显示的是不可更改的版本</translation>
    </message>
</context>
<context>
    <name>headwater::TurnoverPage</name>
    <message>
        <source>Turnover as tables</source>
        <translation>离职情况（表格）</translation>
    </message>
    <message>
        <source>Export turnover…</source>
        <translation>导出离职情况…</translation>
    </message>
    <message>
        <source>Use the turnover of the history as the assumption</source>
        <translation>将历史离职率用作假设</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Use this as the assumption</source>
        <translation>用作假设</translation>
    </message>
    <message>
        <source>Group people by</source>
        <translation>人员分组依据</translation>
    </message>
    <message>
        <source>Role family</source>
        <translation>角色族</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Time in the company</source>
        <translation>司龄</translation>
    </message>
    <message>
        <source>Group to show with its band</source>
        <translation>连同置信带显示的组</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>leavers / average headcount of the last year</source>
        <translation>最近一年离职人数 / 平均人数</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>Counting who left, and when…</source>
        <translation>正在统计离职人员及时间…</translation>
    </message>
    <message>
        <source>There is no history to take an assumption from.</source>
        <translation>没有可用来得出假设的历史。</translation>
    </message>
    <message>
        <source>Too few left to take an assumption from.</source>
        <translation>离职者太少，无法得出假设。</translation>
    </message>
    <message>
        <source>The plan assumes this: %1.</source>
        <translation>计划已采用此假设：%1。</translation>
    </message>
    <message>
        <source>Sets “Annual turnover” to %1.</source>
        <translation>将“Annual turnover”设为 %1。</translation>
    </message>
    <message>
        <source>Assume the annual turnover of the history</source>
        <translation>采用历史年离职率作为假设</translation>
    </message>
    <message>
        <source>employment history</source>
        <translation>任职历史</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>离职情况</translation>
    </message>
    <message>
        <source>of those hired, left within twelve months</source>
        <translation>入职者中在十二个月内离开的比例</translation>
    </message>
    <message>
        <source>1 − S(12), with the share S that is still there by Kaplan and Meier</source>
        <translation>1 − S(12)，其中 S 为按 Kaplan–Meier 估计仍在职的比例</translation>
    </message>
    <message>
        <source>leavers for each year that somebody worked, over the whole history</source>
        <translation>整个历史中每工作人年的离职人数</translation>
    </message>
    <message>
        <source>The hazard: exits by the years that all together were exposed to them</source>
        <translation>风险率：离职人数除以所有人的总暴露年数</translation>
    </message>
    <message>
        <source>As of %1; who is still there counts for as long as they have been.</source>
        <translation>截至 %1；仍在职者按已在职时间计算。</translation>
    </message>
    <message>
        <source>From before the last change; being counted again…</source>
        <translation>为最近一次变更之前的数值，正在重新计算…</translation>
    </message>
    <message>
        <source>Survival curves after Kaplan and Meier</source>
        <translation>Kaplan–Meier 生存曲线</translation>
    </message>
</context>
<context>
    <name>headwater::VacanciesSpace</name>
    <message>
        <source>Pages on vacancies</source>
        <translation>空缺页面</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>暂无岗位</translation>
    </message>
    <message>
        <source>Import the people and positions of your HR system; whoever left, and every seat that stands empty, is then here with what could become of it.</source>
        <translation>请从人力资源系统导入人员和岗位；此处将列出离职人员和每个空缺岗位，以及岗位的可选方向。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>%1, %2 more expected within four quarters (80 %: %3 to %4)</source>
        <translation>%1，预计四个季度内再增加 %2 个（80%：%3 至 %4）</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>%1 open now</source>
        <translation>当前空缺 %1 个</translation>
    </message>
    <message>
        <source>Compare with the baseline</source>
        <translation>与基线比较</translation>
    </message>
    <message>
        <source>%1 of them planned</source>
        <translation>其中 %1 个为计划岗位</translation>
    </message>
    <message>
        <source>%1 of them known to leave</source>
        <translation>其中 %1 个已知将离职</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>headwater::VacancyBoardPage</name>
    <message>
        <source>May fall vacant</source>
        <translation>可能空缺</translation>
    </message>
    <message>
        <source>Seat, role or territory</source>
        <translation>岗位、角色或区域</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前空缺</translation>
    </message>
    <message>
        <source>Which seats</source>
        <translation>哪些岗位</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>Seats that may fall vacant</source>
        <translation>可能空缺的岗位</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Open now · %1</source>
        <translation>当前空缺 · %1</translation>
    </message>
    <message>
        <source>Every seat is held. A seat falls vacant when somebody leaves: choose it on the board of the organisation, then Person leaves.</source>
        <translation>所有岗位均在岗。有人离职时会产生空缺：请在组织看板上选择该岗位，然后选择“人员离职”。</translation>
    </message>
    <message>
        <source>No vacant seat fits “%1”.</source>
        <translation>没有符合“%1”的空缺岗位。</translation>
    </message>
    <message>
        <source>Who may leave cannot be said. %1</source>
        <translation>无法判断谁可能离职。%1</translation>
    </message>
    <message>
        <source>Vacancies by quarter</source>
        <translation>按季度的空缺</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Vacancies before</source>
        <translation>之前的空缺</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Seats that are vacant in the baseline, and what became of them</source>
        <translation>基线中空缺的岗位及其去向</translation>
    </message>
    <message>
        <source>Vacancies after</source>
        <translation>之后的空缺</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Seats that are vacant in this plan, and what could become of them</source>
        <translation>本计划中空缺的岗位及其可能的去向</translation>
    </message>
    <message>
        <source>Vacancies: changes</source>
        <translation>空缺：变化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Of the seats that are vacant here or in the baseline, those that differ</source>
        <translation>在此处或基线中空缺且有差异的岗位</translation>
    </message>
    <message>
        <source>Open in the baseline · %1</source>
        <translation>基线中空缺 · %1</translation>
    </message>
    <message>
        <source>Changed against the baseline · %1</source>
        <translation>与基线不同 · %1</translation>
    </message>
    <message>
        <source>Counting who may leave…</source>
        <translation>正在计算可能离职的人员…</translation>
    </message>
    <message>
        <source>No seat that is held is likely to fall vacant in this quarter.</source>
        <translation>本季度没有在岗岗位可能空出。</translation>
    </message>
    <message>
        <source>No held seat fits “%1”.</source>
        <translation>没有符合“%1”的在岗岗位。</translation>
    </message>
    <message>
        <source>The same seats are vacant as in the baseline, and nothing about them differs.</source>
        <translation>空缺岗位与基线相同，且没有任何差异。</translation>
    </message>
    <message>
        <source>This is the baseline, to look at. Choose After to decide what becomes of a seat.</source>
        <translation>这是基线，仅供查看。请选择“之后”来决定岗位的去向。</translation>
    </message>
    <message>
        <source>This seat is not vacant any more: there is nothing to decide.</source>
        <translation>该岗位已不再空缺：无需决定。</translation>
    </message>
</context>
<context>
    <name>headwater::VacancyDetails</name>
    <message>
        <source>%1 to fall vacant</source>
        <translation>空缺概率 %1</translation>
    </message>
    <message>
        <source>vacant since %1</source>
        <translation>自 %1 起空缺</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>任职者</translation>
    </message>
    <message>
        <source>Held last by</source>
        <translation>上一任</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>归属区域</translation>
    </message>
    <message>
        <source>No vacancy chosen</source>
        <translation>未选择空缺</translation>
    </message>
    <message>
        <source>A vacant seat need not be filled as it was: it can move, change its role, be shared, merge with another, wait, or close. Each card says what would bring the most.</source>
        <translation>空缺岗位不必按原样补缺：可以移动、更换角色、共用、与其他岗位合并、暂缓或关闭。每张卡片都显示收益最大的做法。</translation>
    </message>
    <message>
        <source>Would leave behind</source>
        <translation>将会留下</translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Hours of a holder, %1</source>
        <translation>任职者工时，%1</translation>
    </message>
    <message>
        <source>Work that nobody else reaches</source>
        <translation>他人无法触及的工作</translation>
    </message>
    <message>
        <source>Why the first option leads</source>
        <translation>首选项领先的原因</translation>
    </message>
    <message>
        <source>Brings a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Next: %1, %2 a year.</source>
        <translation>其次：%1，每年 %2。</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>人员留任时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>计划自 %1 起</translation>
    </message>
    <message>
        <source>What it is planned for</source>
        <translation>计划用途</translation>
    </message>
    <message>
        <source>In all roles, as too few left this one to tell it apart.</source>
        <translation>按所有角色统计，因为离开此角色的人太少，无法单独判断。</translation>
    </message>
    <message>
        <source>In the role family %1.</source>
        <translation>角色族：%1。</translation>
    </message>
</context>
<context>
    <name>headwater::VariantsPage</name>
    <message>
        <source>Variants</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Which steps make a way</source>
        <translation>路线由哪些步骤构成</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>How many ways are drawn</source>
        <translation>绘制的路线数</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>前 %1 条</translation>
    </message>
</context>
<context>
    <name>headwater::VerifierTableModel</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>客户的行动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>headwater::VerifiersPage</name>
    <message>
        <source>Verifiers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>分析问题</translation>
    </message>
    <message>
        <source>Most promising</source>
        <translation>最有希望</translation>
    </message>
    <message>
        <source>Claims without evidence</source>
        <translation>缺少证据的申报</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
</context>
<context>
    <name>headwater::ViolationsList</name>
    <message>
        <source>Rules that the plan breaks</source>
        <translation>规划违反的规则</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>符合所有规则。</translation>
    </message>
    <message>
        <source>and %1 more, which are listed as these are put right</source>
        <translation>另有 %1 项，修正以上各项后将陆续列出</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>选择此项</translation>
    </message>
</context>
<context>
    <name>headwater::WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>完成进度</translation>
    </message>
</context>
<context>
    <name>headwater::WelcomePage</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>菜单  F10</translation>
    </message>
    <message>
        <source>Headwater</source>
        <translation>Headwater</translation>
    </message>
    <message>
        <source>Which roles do we need, where, and how do we get there?</source>
        <translation>我们需要哪些角色，设在哪里，如何实现？</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>打开示例公司</translation>
    </message>
    <message>
        <source>A made-up company to try things out: regions, roles, vacancies, two scenarios.</source>
        <translation>供试用的虚构公司：含大区、角色、空缺和两个方案。</translation>
    </message>
    <message>
        <source>New plan from CRM and HR exports</source>
        <translation>从 CRM 和 HR 导出文件新建规划</translation>
    </message>
    <message>
        <source>CSV, XLSX or XES: territories, sales team, accounts, opportunities, people, events. Or drop files here.</source>
        <translation>CSV、XLSX 或 XES：区域、销售团队、客户、商机、人员、事件。也可将文件拖到此处。</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开规划</translation>
    </message>
    <message>
        <source>A .headwater file. Everything stays on this computer.</source>
        <translation>.headwater 文件。所有内容都保存在本机。</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>新建空白规划</translation>
    </message>
    <message>
        <source>Begin with a blank organisation.</source>
        <translation>从空白组织开始。</translation>
    </message>
    <message>
        <source>Headwater ended without being closed. “%1” holds every step up to then.</source>
        <translation>Headwater 上次未正常关闭。“%1”保留了此前的所有步骤。</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的规划</translation>
    </message>
</context>
<context>
    <name>headwater::WorkloadPage</name>
    <message>
        <source>Export the workload…</source>
        <translation>导出工作负荷…</translation>
    </message>
    <message>
        <source>Workload as chart</source>
        <translation>工作负荷（图表）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Marks to look at</source>
        <translation>以图形查看</translation>
    </message>
    <message>
        <source>Workload as table</source>
        <translation>工作负荷（表格）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same figures as rows</source>
        <translation>以行显示相同数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The charts as SVG, PDF or PNG, their figures as XLSX or CSV</source>
        <translation>图表导出为 SVG、PDF 或 PNG，数值导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Band around the mean</source>
        <translation>均值上下的区间</translation>
    </message>
    <message>
        <source>How far the workload of a seat may be off the mean; our default is 20 %, not a standard</source>
        <translation>岗位工作负荷可偏离均值的幅度；默认 20%，并非标准</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负荷</translation>
    </message>
    <message>
        <source>Seats outside the band</source>
        <translation>区间之外的岗位</translation>
    </message>
    <message>
        <source>No seat is outside the band</source>
        <translation>没有岗位在区间之外</translation>
    </message>
    <message>
        <source>Seats outside the band, farthest off the mean first</source>
        <translation>区间之外的岗位，偏离均值最大的在前</translation>
    </message>
</context>
<context>
    <name>headwater::WorkshopPage</name>
    <message>
        <source>Workshop</source>
        <translation>研讨会</translation>
    </message>
</context>
<context>
    <name>headwater::WorthPage</name>
    <message>
        <source>Use a vacancy here</source>
        <translation>将空缺用于此处</translation>
    </message>
    <message>
        <source>Export the worth of a head…</source>
        <translation>导出单人价值…</translation>
    </message>
    <message>
        <source>Move or convert the chosen seat, as one step that can be undone</source>
        <translation>移动或转换所选岗位，计为一个可撤销的步骤</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The table as XLSX or CSV</source>
        <translation>表格导出为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>What one more head would bring</source>
        <translation>增加一人的收益</translation>
    </message>
    <message>
        <source>Role or territory</source>
        <translation>角色或区域</translation>
    </message>
    <message>
        <source>Vacancies that could be used, those that fit best first</source>
        <translation>可用的空缺，最匹配的排在最前</translation>
    </message>
    <message>
        <source>Counting what one more head would bring…</source>
        <translation>正在计算增加一人的收益…</translation>
    </message>
    <message>
        <source>One more seat would bring nothing: all the work that pays is done.</source>
        <translation>增加一个岗位没有收益：所有有回报的工作均已完成。</translation>
    </message>
    <message>
        <source>One more %1 in %2 would bring the most: %3 in %4.</source>
        <translation>在 %2 增加一名 %1 收益最大：%4 可增加 %3。</translation>
    </message>
    <message>
        <source>%1 (from before the last change; being counted again…)</source>
        <translation>%1（为最近一次变更之前的数值，正在重新计算…）</translation>
    </message>
    <message>
        <source>convert and move</source>
        <translation>转换并移动</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose a role and territory above to see which vacancy fits.</source>
        <translation>在上方选择角色和区域，查看适用的空缺。</translation>
    </message>
    <message>
        <source>%1: no vacant or planned seat could be used. A seat falls vacant when somebody leaves.</source>
        <translation>%1：没有可用的空缺或计划岗位。有人离职时会产生空缺。</translation>
    </message>
    <message>
        <source>%1: vacant and planned seats, those that fit best first</source>
        <translation>%1：空缺和计划岗位，最匹配的排在最前</translation>
    </message>
    <message>
        <source>Worth of a head</source>
        <translation>单人价值</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web would bring the most in %1: %2, with %3 less work.</source>
        <translation>每百次中多一次改由网络完成，在 %1 带来的收益最大：%2，工作减少 %3。</translation>
    </message>
    <message>
        <source>One month less to learn the job would bring the most for %1: %2, with %3 more of their time.</source>
        <translation>上手期缩短一个月，对 %1 的收益最大：%2，工时增加 %3。</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>This could not be counted. %1</source>
        <translation>无法计算。%1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains from one more full-time seat of the role there and below, in which somebody sits who may leave like anybody else; the hours of all others spent anew; a customer-focused seat as if it took over accounts where it helps most.</source>
        <translation>在该处及其下级再增加一个该角色的全职席位时，本季度预期利润的增加额；任职者与其他人一样可能离职；其他所有人的工时重新分配；面向客户的席位按其接手最有帮助的客户计算。</translation>
    </message>
    <message>
        <source>One visit more in a hundred on the web</source>
        <translation>每百次中多一次改由网络完成</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with one point more of the visits of a task on the web and so much less work, solved anew, less what it is.</source>
        <translation>将某任务多一个百分点的进入改由网络完成、相应减少工作后重新求解的本季度预期毛利，减去现有毛利。</translation>
    </message>
    <message>
        <source>One month less to learn the job</source>
        <translation>上手期缩短一个月</translation>
    </message>
    <message>
        <source>The expected margin of the quarter with a month less ramp in a role, and the hours that gives, solved anew, less what it is.</source>
        <translation>某角色上手期缩短一个月并计入由此增加的工时后重新求解的本季度预期毛利，减去现有毛利。</translation>
    </message>
    <message>
        <source>%1, %2 in %3: %4 (%5)</source>
        <translation>%1，%3 的%2：%4（%5）</translation>
    </message>
    <message>
        <source>no hours lost in %1</source>
        <translation>%1 无工时损失</translation>
    </message>
    <message>
        <source>%1 lost in %2</source>
        <translation>%2 损失 %1</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>基线中：%1</translation>
    </message>
</context>
<context>
    <name>headwater::WorthTableModel</name>
    <message>
        <source>What the seat does</source>
        <translation>岗位的工作内容</translation>
    </message>
    <message>
        <source>Where, what lies below included</source>
        <translation>所在位置，含下级</translation>
    </message>
    <message>
        <source>Four times the quarter</source>
        <translation>季度数值的四倍</translation>
    </message>
    <message>
        <source>Of a full-time seat of the role</source>
        <translation>该角色的全职岗位</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs</source>
        <translation>年收益减去成本</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>In the quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>Net a year</source>
        <translation>年净值</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains; where it says about, the margin of the plan with that seat may be some per cent of it apart</source>
        <translation>本季度预期利润的增加额；标有“约”的，加上该席位后计划的利润可能与之相差百分之几</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1，%3 的%2</translation>
    </message>
    <message>
        <source>What the expected margin of the quarter gains if one full-time seat of the role is added there and below, the hours of all others spent anew: a flow of hours solved with it and without it.</source>
        <translation>若在该处及其下级增加一个该角色的全职岗位，并重新分配所有其他岗位的工时，本季度预期毛利的增加：分别在有和没有它的情况下求解工时流。</translation>
    </message>
    <message>
        <source>About: hours are valued as they are without it.</source>
        <translation>约数：工时按没有它时的价值计算。</translation>
    </message>
    <message>
        <source>Full-time hours in the quarter</source>
        <translation>本季度全职工时</translation>
    </message>
    <message>
        <source>Four times the quarter.</source>
        <translation>季度数值的四倍。</translation>
    </message>
    <message>
        <source>The yearly cost of a full-time seat, as the role says it.</source>
        <translation>角色中给出的全职岗位年成本。</translation>
    </message>
    <message>
        <source>What it brings a year less what it costs.</source>
        <translation>全年收益减去成本。</translation>
    </message>
    <message>
        <source>In the baseline. %1</source>
        <translation>基线中。%1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>In the quarter, in the baseline</source>
        <translation>本季度，基线中</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
</TS>
