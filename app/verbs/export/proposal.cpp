// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export/exports.h"
#include "core/reports/slides/slide_template.h"
#include "ui/proposals/change_origins.h"
#include "ui/proposals/proposal_steps.h"
#include "ui/wording/languages.h"

namespace headwater {

namespace {

tl::expected<Paper, Failure> askedPaper(const Arguments &arguments)
{
    const QString paper = arguments.value("paper").toLower();
    if (paper.isEmpty() || paper == QLatin1StringView("a4"))
        return Paper::A4;
    if (paper == QLatin1StringView("letter"))
        return Paper::Letter;
    return stop(ExitCode::WrongUse, {}, QStringLiteral("there is no paper \"%1\"").arg(paper),
        QStringLiteral("choose a4 or letter"));
}

tl::expected<std::optional<Period>, Failure> askedQuarter(const Arguments &arguments)
{
    if (!arguments.has("quarter"))
        return std::nullopt;
    const Result<Period> asked = quarterOf(arguments.value("quarter"));
    if (!asked)
        return stop(ExitCode::WrongUse, {}, asked.error().detail, QStringLiteral("write --quarter 2026Q4"));
    return std::optional(*asked);
}

Ending checkLanguage(const Arguments &arguments)
{
    QStringList codes;
    for (const Language &language : languages()) {
        if (!language.code.isEmpty())
            codes.append(language.code);
    }
    if (!arguments.has("language") || codes.contains(arguments.value("language")))
        return ExitCode::Done;
    return stop(ExitCode::WrongUse, {}, QStringLiteral("there is no language \"%1\"").arg(arguments.value("language")),
        QStringLiteral("choose one of: %1").arg(codes.join(QStringLiteral(", "))));
}

ProposalWish wishOf(PlanDocument &document, const AskedScenarios &asked, const Redaction &redaction,
    const std::optional<Period> &quarter)
{
    ProposalWish wish;
    wish.workspace = document.workspace();
    ProposalQuestion &question = wish.question;
    question.before = asked.against->plan;
    question.after = asked.scenario->plan;
    question.baseline = document.baselinePlan();
    question.facts = document.facts();
    question.originsOf = changeOrigins(document, asked.against->id, asked.scenario->id);
    question.redaction = redaction;
    question.quarter = quarter;
    const auto info = asked.scenario->plan.info.begin();
    wish.file.names = { info == asked.scenario->plan.info.end() ? QString() : info->name, asked.against->name,
        asked.scenario->name };
    return wish;
}

/// Before anything is counted.
Ending checkTemplate(const Arguments &arguments)
{
    const QString path = arguments.value("template");
    if (path.isEmpty())
        return ExitCode::Done;
    const auto slides = templateOf(path);
    if (slides)
        return ExitCode::Done;
    const bool isPresentation = slides.error().kind == Error::Kind::InvalidInput;
    return stop(ExitCode::Unreadable, path,
        isPresentation ? QStringLiteral("has no layout with a place for a title")
                       : QStringLiteral("is no presentation that can be read"),
        QStringLiteral("name a .pptx as PowerPoint or LibreOffice writes it, with a layout that has a title"));
}

} // namespace

tl::expected<Redaction, Failure> askedRedaction(const Arguments &arguments)
{
    Redaction redaction;
    for (const QString &part : arguments.value("redact").split(u',', Qt::SkipEmptyParts)) {
        const QString what = part.trimmed().toLower();
        if (what == QLatin1StringView("names"))
            redaction.names = true;
        else if (what == QLatin1StringView("pay"))
            redaction.pay = true;
        else
            return stop(ExitCode::WrongUse, {}, QStringLiteral("\"%1\" cannot be redacted").arg(what),
                QStringLiteral("choose of: names, pay"));
    }
    if (arguments.has("smallest-group")) {
        constexpr qint64 largestGroup = 1'000;
        const auto people = arguments.number("smallest-group", 2, largestGroup);
        if (!people)
            return tl::unexpected(people.error());
        redaction.smallestGroup = *people;
    }
    return redaction;
}

Ending stopForLeak(const QString &path, const QString &leaked)
{
    return stop(ExitCode::NeedsAttention, path,
        QStringLiteral("\"%1\" would have been told in spite of --redact, so nothing was written").arg(leaked),
        QStringLiteral("take it out of the text where somebody typed it, then export again"));
}

Ending exportProposal(PlanDocument &document, const Arguments &arguments, Terminal &terminal)
{
    auto asked = askedScenarios(arguments, document);
    if (!asked)
        return tl::unexpected(asked.error());
    if (!asked->against)
        asked->against = &document.workspace().baseline();
    const auto redaction = askedRedaction(arguments);
    if (!redaction)
        return tl::unexpected(redaction.error());
    const auto paper = askedPaper(arguments);
    if (!paper)
        return tl::unexpected(paper.error());
    const auto quarter = askedQuarter(arguments);
    if (!quarter)
        return tl::unexpected(quarter.error());
    if (const auto known = checkLanguage(arguments); !known)
        return known;
    if (const auto usable = checkTemplate(arguments); !usable)
        return usable;
    // What people read is in words, unlike what the other verbs say; English unless somebody asks for another language.
    speak(arguments.has("language") ? arguments.value("language") : QStringLiteral("en"));
    ProposalWish wish = wishOf(document, *asked, *redaction, *quarter);
    const QString path = arguments.value("to");
    wish.file.path = path;
    wish.file.paper = *paper;
    wish.file.templatePath = arguments.value("template");
    auto prepared
        = prepareProposal(std::move(wish), terminal.cancellation(), terminal.progress(QStringLiteral("comparing")));
    if (!prepared && prepared.error().kind == Error::Kind::InvalidInput && quarter->has_value())
        return stop(ExitCode::WrongUse, {}, prepared.error().detail, QStringLiteral("choose a quarter in between"));
    if (!prepared)
        return stopFor(prepared.error(), document.path());
    if (const auto drawn = drawViews(*prepared, document, terminal); !drawn)
        return stopFor(drawn.error(), path);
    const auto delivery
        = finishProposal(*std::move(prepared), terminal.cancellation(), terminal.progress(QStringLiteral("writing")));
    if (!delivery)
        return stopFor(delivery.error(), path);
    if (!delivery->leaked.isEmpty())
        return stopForLeak(path, delivery->leaked);
    terminal.say(path);
    return ExitCode::Done;
}

} // namespace headwater
