// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/events_elsewhere.h"

#include <QTest>

using namespace headwater;

namespace {

/// So many of each, named like the source.
class NamedFacts final : public FactSource
{
public:
    NamedFacts(QString name, int each)
        : m_name(std::move(name))
        , m_each(each)
    { }
    Result<FactCounts> counts() const override { return FactCounts { m_each, m_each, m_each }; }
    Result<> visitOpportunities(
        const std::function<void(const Opportunity &)> &visit, const Cancellation &) const override
    {
        Opportunity opportunity;
        opportunity.name = m_name;
        for (int i = 0; i < m_each; ++i)
            visit(opportunity);
        return {};
    }
    Result<> visitEvents(const std::function<void(const JourneyEvent &)> &visit, const Cancellation &) const override
    {
        for (int i = 0; i < m_each; ++i)
            visit({ m_name, {}, QStringLiteral("call"), {}, {}, i });
        return {};
    }
    Result<> visitSpells(const std::function<void(const EmploymentSpell &)> &visit, const Cancellation &) const override
    {
        for (int i = 0; i < m_each; ++i)
            visit({ m_name, {}, {}, {}, {}, {} });
        return {};
    }

private:
    QString m_name;
    int m_each;
};

} // namespace

class EventsElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeFromOneSourceAndEverythingElseFromTheOther()
    {
        const auto facts = withEventsOf(std::make_unique<NamedFacts>(QStringLiteral("database"), 3),
            std::make_unique<NamedFacts>(QStringLiteral("plan"), 2));
        QStringList told;
        QVERIFY(facts->visitEvents([&](const JourneyEvent &event) { told.append(event.journey); }, {}));
        QCOMPARE(told, QStringList(3, QStringLiteral("database")));
        told.clear();
        QVERIFY(facts->visitOpportunities([&](const Opportunity &one) { told.append(one.name); }, {}));
        QVERIFY(facts->visitSpells([&](const EmploymentSpell &one) { told.append(one.person); }, {}));
        QCOMPARE(told, QStringList(4, QStringLiteral("plan")));
        QVERIFY((*facts->counts() == FactCounts { 2, 3, 2 }));
    }
};

QTEST_GUILESS_MAIN(EventsElsewhereTest)
#include "events_elsewhere_test.moc"
