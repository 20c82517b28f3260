#include "ui/models/track_text.h"

#include "ui/models/track_table_model.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/theme/model_style.h"

#include <QCoreApplication>

namespace genrescope {

namespace {

using Column = TrackTableModel::Column;

/// Of the strings, which are those of the table.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(genrescope::TrackTableModel)
};

QString stateText(const TrackItem& item)
{
    switch (item.state) {
    case TrackState::Waiting:
        return Text::tr("Waiting to be analyzed.");
    case TrackState::Reading:
        return Text::tr("Being analyzed.");
    case TrackState::Done:
        return item.verdict == Verdict::Judged
                   ? Text::tr("Analyzed.")
                   : Text::tr("Analyzed.") + u' ' + messageText(messageOf(item.verdict));
    case TrackState::Failed:
        break;
    }
    return item.failure;
}

/// In place of a genre.
QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooShort:
        return Text::tr("too short");
    case Verdict::Silent:
        return Text::tr("silent");
    case Verdict::Damaged:
        return Text::tr("damaged");
    case Verdict::Judged:
    case Verdict::NoMusic:
        break;
    }
    return {};
}

/// Empty where the track is not marked.
QString marksText(const TrackItem& item)
{
    return item.marks.isEmpty()
               ? QString()
               : Text::tr("Marked as %1.").arg(item.marks.join(QStringLiteral(", ")));
}

QString agreementText(const TrackItem& item)
{
    if (item.genres.size() < 2)
        return {};
    return item.modelsDisagree() ? Text::tr("The models disagree.") : Text::tr("The models agree.");
}

/// Rich text would be guessed from untrusted names: escaped, it is always plain.
QString plain(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString modelHeader(const ModelLabel& model, int role)
{
    if (role == Qt::DisplayRole)
        return markedName(model);
    return Text::tr("The most probable genre according to %1").arg(model.name);
}

} // namespace

const TopGenre* genreInColumn(const TrackItem& item, int column)
{
    const auto model = static_cast<std::size_t>(column - Column::FirstModelColumn);
    return column >= Column::FirstModelColumn && model < item.genres.size() ? &item.genres[model]
                                                                            : nullptr;
}

const ModelLabel& modelOfColumn(const std::vector<ModelLabel>& models, int column)
{
    return models.at(static_cast<std::size_t>(column - Column::FirstModelColumn));
}

QString trackText(const TrackItem& item, int column)
{
    switch (column) {
    case Column::TitleColumn:
        return item.title;
    case Column::ArtistColumn:
        return item.artist;
    case Column::DurationColumn:
        return item.duration > 0.0 ? durationText(item.duration) : QString();
    case Column::AgreementColumn:
        return item.modelsDisagree() ? QStringLiteral("≠") : QString();
    case Column::MarksColumn:
        return item.marks.join(QStringLiteral(", "));
    default:
        break;
    }
    const TopGenre* genre = genreInColumn(item, column);
    return genre != nullptr ? genre->genre : verdictText(item.verdict);
}

QString trackToolTip(const TrackItem& item, int column, const std::vector<ModelLabel>& models)
{
    if (item.state == TrackState::Failed)
        return plain(item.failure);
    if (column == Column::AgreementColumn)
        return agreementText(item);
    if (const TopGenre* genre = genreInColumn(item, column)) {
        const QString text = genre->called ? Text::tr("%1: %2 for %3", "model, per cent, genre")
                                           : Text::tr("%1: %2 for %3, below the threshold",
                                                      "model, per cent, genre");
        return plain(text.arg(modelOfColumn(models, column).name, percentText(genre->probability),
                              genre->genre));
    }
    const QString marks = marksText(item);
    return plain(item.path) + plain(stateText(item)) + (marks.isEmpty() ? marks : plain(marks));
}

QString trackAccessibleText(const TrackItem& item, int column)
{
    if (column == Column::TitleColumn)
        return QStringList{Text::tr("%1. %2", "title, state").arg(item.title, stateText(item)),
                           marksText(item)}
            .join(u' ')
            .trimmed();
    if (column == Column::AgreementColumn)
        return agreementText(item);
    if (const TopGenre* genre = genreInColumn(item, column))
        return (genre->called ? Text::tr("%1, %2", "genre, per cent")
                              : Text::tr("%1, %2, not called", "genre, per cent"))
            .arg(genre->genre, percentText(genre->probability));
    return trackText(item, column);
}

QVariant trackHeader(int column, int role, const std::vector<ModelLabel>& models)
{
    const bool text = role == Qt::DisplayRole;
    const bool more = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role == markRole && column >= Column::FirstModelColumn)
        return modelOfColumn(models, column).place;
    if (column >= Column::FirstModelColumn)
        return text || more ? modelHeader(modelOfColumn(models, column), role) : QVariant();
    if (column == Column::AgreementColumn && role == Qt::ToolTipRole)
        return Text::tr(
            "≠ marks tracks on which the models disagree about the most probable genre");
    if (column == Column::AgreementColumn && role == Qt::AccessibleTextRole)
        return Text::tr("Agreement");
    if (column == Column::MarksColumn && role == Qt::ToolTipRole)
        return Text::tr("The genres that you gave the track");
    if (!text && !(column == Column::MarksColumn && more))
        return {};
    switch (column) {
    case Column::TitleColumn:
        return Text::tr("Title");
    case Column::ArtistColumn:
        return Text::tr("Artist");
    case Column::DurationColumn:
        return Text::tr("Length");
    case Column::MarksColumn:
        return Text::tr("Marked as");
    default:
        return QStringLiteral("≠");
    }
}

} // namespace genrescope
