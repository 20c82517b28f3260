#include "ui/pages/marked_tracks.h"

#include "core/datasets/label_reader.h"
#include "ui/data/path_text.h"
#include "ui/theme/spacing.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace genrescope {

namespace {

constexpr int maxGenres = 20;

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MarkedTracks::MarkedTracks(TrackMarks& marks, QWidget* parent)
    : DatasetKind(parent),
      marks_(marks),
      content_(wrappedLabel(source())),
      advice_(wrappedLabel(source())),
      listen_(new QPushButton(source())),
      export_(new QPushButton(source()))
{
    auto* column = new QVBoxLayout(source());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::usual);
    column->addWidget(content_);
    column->addWidget(advice_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::usual);
    buttons->addWidget(listen_);
    buttons->addWidget(export_);
    column->addLayout(buttons);
    advice_->setForegroundRole(QPalette::PlaceholderText);
    connect(listen_, &QPushButton::clicked, this, &MarkedTracks::listenRequested);
    connect(export_, &QPushButton::clicked, this, &MarkedTracks::chooseExport);
    connect(&marks_, &TrackMarks::changed, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
}

QString MarkedTracks::title() const
{
    return tr("Tracks marked on Listen");
}

void MarkedTracks::fill(DatasetRequest& request) const
{
    marks_.finishWriting();
    request.reader = labelReaderInfo().name;
    // Models can be taught a genre of few tracks, and say how well that went.
    request.values = {{"table", pathOf(marks_.file()).string()}, {"min-tracks", "0"}};
}

QString MarkedTracks::usualWorkspace() const
{
    // In every language, so that it stays the same.
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
           QStringLiteral("/Genrescope/Marked tracks");
}

QString MarkedTracks::contentText() const
{
    if (marks_.count() == 0)
        return tr("No track is marked yet. On the Listen page, select tracks and press “This is…” "
                  "to say which genres they are.");
    const auto genres = marks_.genres();
    QStringList names;
    for (const auto& [genre, count] : genres) {
        if (names.size() == maxGenres) {
            names << QStringLiteral("…");
            break;
        }
        names << tr("%1 (%2)", "genre, number of tracks").arg(genre, QLocale().toString(count));
    }
    return tr("%Ln marked track(s): %1", nullptr, marks_.count())
        .arg(names.join(QStringLiteral(", ")));
}

QString MarkedTracks::adviceText() const
{
    if (marks_.genres().size() < 2)
        return tr("A model needs at least two genres to tell apart.");
    return tr("A marked track is an example of its genres, and of none of the others. Tracks "
              "without a mark are left out.");
}

void MarkedTracks::chooseExport()
{
    const QString name = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                         QStringLiteral("/labels.csv");
    const QString file =
        QFileDialog::getSaveFileName(source(), tr("Export the marks"), name, tr("Tables (*.csv)"));
    if (!file.isEmpty())
        marks_.exportTo(file);
}

void MarkedTracks::retranslate()
{
    content_->setText(contentText());
    advice_->setText(adviceText());
    listen_->setText(tr("Mark tracks"));
    listen_->setToolTip(tr("Go to the Listen page"));
    export_->setText(tr("Export…"));
    export_->setToolTip(tr("Save the marked tracks and their genres as a table"));
    export_->setEnabled(marks_.count() > 0);
}

} // namespace genrescope
