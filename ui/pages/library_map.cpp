#include "ui/pages/library_map.h"

#include "ui/presenters/map_presenter.h"
#include "ui/text/format.h"
#include "ui/theme/genre_colors.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/collection_map_view.h"
#include "ui/widgets/state_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <set>

namespace genrescope {

namespace {

constexpr int legendWidth = 180;
constexpr int swatchSide = 12;

/// Of tracks on the map: how many have each genre that has a color, and all others.
std::vector<int> genreCounts(const CollectionMap& map)
{
    std::vector<int> counts(coloredGenres + 1);
    for (const int genre : map.genres)
        ++counts[static_cast<std::size_t>(0 <= genre && genre < coloredGenres ? genre
                                                                              : coloredGenres)];
    return counts;
}

QIcon swatch(int genre, const QPalette& palette)
{
    QPixmap pixmap(swatchSide, swatchSide);
    pixmap.fill(genreColor(genre, palette));
    return pixmap;
}

} // namespace

LibraryMap::LibraryMap(MapPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      stack_(new QStackedWidget(this)),
      state_(new StatePanel(stack_)),
      make_(state_->addButton()),
      all_(new QWidget(stack_)),
      view_(new CollectionMapView(all_)),
      legend_(new QListWidget(all_)),
      notice_(new QLabel(all_)),
      update_(new QPushButton(all_))
{
    arrange();
    const auto makeOrStop = [this] {
        if (presenter_.state() == MapPresenter::State::Making)
            presenter_.stop();
        else
            presenter_.update();
    };
    connect(make_, &QPushButton::clicked, this, makeOrStop);
    connect(update_, &QPushButton::clicked, this, makeOrStop);
    connect(view_, &CollectionMapView::chosen, this, &LibraryMap::play);
    connect(view_, &CollectionMapView::currentChanged, this, &LibraryMap::describe);
    connect(view_, &CollectionMapView::selectionChanged, this, &LibraryMap::showNotice);
    connect(view_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) { Q_EMIT menuRequested(view_->mapToGlobal(position)); });
    connect(legend_, &QListWidget::itemSelectionChanged, this, &LibraryMap::lightGenres);
    connect(&presenter_, &MapPresenter::stateChanged, this, &LibraryMap::showState);
    connect(&presenter_, &MapPresenter::shareChanged, this, &LibraryMap::showState);
    connect(&presenter_, &MapPresenter::mapChanged, this, &LibraryMap::showMap);
    connect(&presenter_, &MapPresenter::foundChanged, this,
            [this] { view_->setFound(presenter_.found()); });
    retranslate();
    showMap();
}

void LibraryMap::arrange()
{
    view_->setObjectName(QStringLiteral("libraryMap"));
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    legend_->setObjectName(QStringLiteral("mapLegend"));
    legend_->setFixedWidth(legendWidth);
    legend_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    notice_->setTextFormat(Qt::PlainText);
    notice_->setWordWrap(true);
    auto* side = new QVBoxLayout;
    side->setSpacing(spacing::usual);
    side->addWidget(legend_, 1);
    side->addWidget(notice_);
    side->addWidget(update_);
    auto* row = new QHBoxLayout(all_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::usual);
    row->addWidget(view_, 1);
    row->addLayout(side);
    stack_->addWidget(state_);
    stack_->addWidget(all_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    setFocusProxy(view_);
}

std::vector<qint64> LibraryMap::selected() const
{
    std::vector<qint64> ids = view_->selected();
    if (ids.empty() && view_->current() >= 0)
        ids.push_back(view_->map().ids[static_cast<std::size_t>(view_->current())]);
    return ids;
}

void LibraryMap::playCurrent()
{
    const std::vector<qint64> ids = selected();
    if (!ids.empty())
        Q_EMIT playRequested(ids);
}

void LibraryMap::play(int track)
{
    Q_EMIT playRequested({view_->map().ids[static_cast<std::size_t>(track)]});
}

void LibraryMap::describe(int track)
{
    if (track < 0) {
        QToolTip::hideText();
        showNotice();
        return;
    }
    const qint64 id = view_->map().ids[static_cast<std::size_t>(track)];
    presenter_.withRow(id, [this, id](const LibraryRow& row) {
        const int current = view_->current();
        // The pointer may be elsewhere by now.
        if (current >= 0 && view_->map().ids[static_cast<std::size_t>(current)] == id)
            tell(row);
    });
}

void LibraryMap::tell(const LibraryRow& row)
{
    const CollectionMap& map = view_->map();
    const int genre = map.genres[static_cast<std::size_t>(view_->current())];
    QStringList lines = {row.title};
    if (!row.artist.isEmpty())
        lines << row.artist;
    if (genre >= 0)
        lines << map.genreNames[genre];
    view_->setAccessibleDescription(lines.join(QStringLiteral(", ")));
    // Names are untrusted: escaped, they are plain text.
    QStringList escaped;
    for (const QString& line : lines)
        escaped << line.toHtmlEscaped();
    if (view_->isVisible())
        QToolTip::showText(view_->mapToGlobal(view_->positionOf(view_->current()).toPoint()),
                           QStringLiteral("<p>%1</p>").arg(escaped.join(QStringLiteral("<br>"))),
                           view_);
}

void LibraryMap::showState()
{
    using State = MapPresenter::State;
    const State state = presenter_.state();
    const bool isMaking = state == State::Making;
    const bool isEmpty = presenter_.map()->ids.empty();
    stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(state_) : all_);
    make_->setText(isMaking ? tr("Stop") : tr("Make the map"));
    make_->setVisible(isMaking || state == State::Ready);
    state_->setProgress(isMaking ? std::optional(presenter_.share()) : std::nullopt);
    if (isMaking)
        state_->setTitle(tr("Making the map…"));
    else
        state_->setTitle(state == State::Ready ? tr("No map yet") : tr("Reading…"));
    state_->setText(tr("Tracks that sound alike to the first model lie together on it. Tracks "
                       "appear once they were heard."));
    showNotice();
}

void LibraryMap::showMap()
{
    view_->setMap(presenter_.map());
    view_->setFound(presenter_.found());
    showLegend();
    showState();
}

void LibraryMap::showLegend()
{
    const CollectionMap& map = *presenter_.map();
    const std::vector<int> counts = genreCounts(map);
    const QSignalBlocker blocker(legend_);
    legend_->clear();
    for (int genre = 0; genre <= coloredGenres; ++genre) {
        const int count = counts[static_cast<std::size_t>(genre)];
        if (count == 0)
            continue;
        const QString name = genre < coloredGenres ? map.genreNames[genre] : tr("Others");
        auto* item = new QListWidgetItem(
            swatch(genre, palette()), QStringLiteral("%1  %2").arg(name, QLocale().toString(count)),
            legend_);
        item->setData(Qt::UserRole, genre);
    }
    view_->setGenres({});
}

void LibraryMap::lightGenres()
{
    std::set<int> genres;
    for (const QListWidgetItem* item : legend_->selectedItems())
        genres.insert(item->data(Qt::UserRole).toInt());
    view_->setGenres(genres);
}

void LibraryMap::showNotice()
{
    const bool isMaking = presenter_.state() == MapPresenter::State::Making;
    const auto selected = static_cast<int>(view_->selected().size());
    QString text;
    if (isMaking)
        text = tr("Making the map… %1").arg(percentText(presenter_.share()));
    else if (selected > 0)
        text = tr("%Ln track(s) selected", nullptr, selected);
    else if (presenter_.outdated() > 0)
        text =
            tr("%Ln track(s) have changed since the map was made.", nullptr, presenter_.outdated());
    notice_->setText(text);
    notice_->setVisible(!text.isEmpty());
    update_->setText(isMaking ? tr("Stop") : tr("Update"));
    update_->setVisible(isMaking || presenter_.outdated() > 0);
    if (view_->current() < 0)
        view_->setAccessibleDescription(
            text.isEmpty() ? tr("%Ln track(s)", nullptr, presenter_.map()->count()) : text);
}

void LibraryMap::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    presenter_.setShown(true);
}

void LibraryMap::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    presenter_.setShown(false);
}

void LibraryMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showLegend();
}

void LibraryMap::retranslate()
{
    view_->setAccessibleName(tr("Map of the library"));
    view_->setWhatsThis(tr("Tracks that sound alike to the first model lie together. Click: play. "
                           "Wheel: zoom. Drag: move. Shift and drag: select. Double click: "
                           "all of it."));
    legend_->setAccessibleName(tr("Genres on the map"));
    legend_->setToolTip(tr("Select genres to see only where they are"));
    update_->setToolTip(tr("Make the map anew, of all tracks that were heard"));
    showLegend();
    showState();
}

} // namespace genrescope
