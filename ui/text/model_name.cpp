#include "ui/text/model_name.h"

#include "core/models/model_info.h"
#include "ui/text/error_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace genrescope {

namespace {

/// The date of the run that a checkpoint comes from, where its folder begins with it; else the
/// file's name.
QString originText(const ModelCard& card)
{
    const QString folder = QFileInfo(card.file).dir().dirName();
    static const QRegularExpression stamp(QStringLiteral("^\\d{8}-\\d{6}(?=-)"));
    const QDateTime started =
        QDateTime::fromString(stamp.match(folder).captured(), QStringLiteral("yyyyMMdd-HHmmss"));
    return started.isValid() ? QLocale().toString(started, QLocale::ShortFormat) : card.name();
}

/// Lengthens those names that others have too.
void lengthenTwins(QStringList& names, const std::function<QString(qsizetype)>& addition)
{
    QHash<QString, int> counts;
    for (const QString& name : std::as_const(names))
        ++counts[name];
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString more = addition(i);
        if (counts.value(names[i]) > 1 && !more.isEmpty())
            names[i] += QLatin1Char(' ') + more;
    }
}

} // namespace

QString modelName(const QString& architecture)
{
    const std::vector<ModelInfo>& infos = modelInfos();
    const auto found = std::ranges::find(infos, architecture.toStdString(), &ModelInfo::name);
    return found == infos.end() ? architecture : messageText(found->shortTitle);
}

QString runName(const RunRecord& run)
{
    const bool today = run.started.date() == QDate::currentDate();
    const QString when = today ? QLocale().toString(run.started.time(), QLocale::ShortFormat)
                               : QLocale().toString(run.started, QLocale::ShortFormat);
    return QStringLiteral("%1 %2 %3").arg(modelName(run.model), run.recipe, when);
}

std::vector<ModelLabel> checkpointLabels(const std::vector<ModelCard>& cards)
{
    const auto card = [&](qsizetype i) -> const ModelCard& {
        return cards[static_cast<std::size_t>(i)];
    };
    QStringList names;
    for (const ModelCard& one : cards)
        names.append(modelName(one.architecture));
    lengthenTwins(names, [&](qsizetype i) { return card(i).recipe; });
    lengthenTwins(names, [&](qsizetype i) { return originText(card(i)); });
    lengthenTwins(names, [](qsizetype i) { return QStringLiteral("(%1)").arg(i + 1); });
    std::vector<ModelLabel> labels;
    for (qsizetype i = 0; i < names.size(); ++i)
        labels.push_back({names[i], static_cast<int>(i)});
    return labels;
}

std::vector<ModelLabel> checkpointLabels(const EvaluationReport& report)
{
    std::vector<ModelCard> cards;
    for (const CheckpointEvaluation& one : report.checkpoints) {
        ModelCard& card = cards.emplace_back();
        card.file = QString::fromStdString(one.checkpoint);
        card.architecture = QString::fromStdString(one.architecture);
        card.recipe = QString::fromStdString(one.recipe);
    }
    return checkpointLabels(cards);
}

} // namespace genrescope
