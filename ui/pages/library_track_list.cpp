#include "ui/pages/library_track_list.h"

#include "ui/pages/library_map.h"
#include "ui/pages/similar_line.h"
#include "ui/presenters/library_presenter.h"
#include "ui/services/file_manager.h"
#include "ui/text/format.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>
#include <memory>

namespace genrescope {

namespace {

/// Larger selections are not restored when the scan adds tracks.
constexpr std::size_t maxKept = 1'000;
/// Tracks that others can be similar to: their numbers are part of the search.
constexpr qsizetype maxLiked = 100;

} // namespace

LibraryTrackList::LibraryTrackList(LibraryPresenter& presenter, MapPresenter& map, QWidget* parent)
    : QWidget(parent),
      presenter_(presenter),
      heading_(new Heading(this)),
      search_(new QLineEdit(this)),
      save_(new QToolButton(this)),
      help_(new QToolButton(this)),
      problem_(new QLabel(this)),
      similarLine_(new SimilarLine(presenter, this)),
      restriction_(new QLabel(this)),
      showAll_(new QToolButton(this)),
      views_(new QStackedWidget(this)),
      table_(makePlainTable(views_)),
      map_(new LibraryMap(map, views_)),
      mapView_(new QAction(this)),
      mapButton_(new QToolButton(this)),
      play_(new QAction(this)),
      listen_(new QAction(this)),
      show_(new QAction(this)),
      similar_(new QAction(this)),
      inTable_(new QAction(this)),
      tag_(new QAction(this)),
      tagHistory_(new QAction(this)),
      tags_(new QToolButton(this))
{
    search_->setClearButtonEnabled(true);
    search_->setObjectName(QStringLiteral("librarySearch"));
    save_->setObjectName(QStringLiteral("saveSearch"));
    save_->setFocusPolicy(Qt::StrongFocus);
    help_->setText(QStringLiteral("?"));
    help_->setFocusPolicy(Qt::StrongFocus);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->hide();
    makeTable();
    makeMap();
    makeActions();
    makeSimilar();
    arrange();
    connect(search_, &QLineEdit::textChanged, &presenter_, &LibraryPresenter::search);
    connect(search_, &QLineEdit::textChanged, this, &LibraryTrackList::showSaved);
    connect(save_, &QToolButton::clicked, this, &LibraryTrackList::toggleSaved);
    connect(&presenter_, &LibraryPresenter::savedSearchesChanged, this,
            &LibraryTrackList::showSaved);
    // From the search on to what it has found.
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        views_->currentWidget()->setFocus();
        if (!isMapShown() && !table_->currentIndex().isValid())
            table_->setCurrentIndex(presenter_.table().index(0, 0));
    });
    connect(help_, &QToolButton::clicked, this, &LibraryTrackList::showHelp);
    connect(&presenter_, &LibraryPresenter::found, this, &LibraryTrackList::showFound);
    connect(&presenter_, &LibraryPresenter::queryProblemChanged, this,
            &LibraryTrackList::showProblem);
    retranslate();
}

void LibraryTrackList::arrange()
{
    const Part part = layOutPart(this, heading_, {mapButton_, tags_});
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::close);
    line->addWidget(search_, 1);
    line->addWidget(save_);
    line->addWidget(help_);
    auto* restriction = new QHBoxLayout;
    restriction->setSpacing(spacing::close);
    restriction->addWidget(restriction_, 1);
    restriction->addWidget(showAll_);
    views_->addWidget(table_);
    views_->addWidget(map_);
    part.column->addLayout(line);
    part.column->addWidget(problem_);
    part.column->addWidget(similarLine_);
    part.column->addLayout(restriction);
    part.column->addWidget(views_, 1);
}

void LibraryTrackList::makeTable()
{
    LibraryTableModel& model = presenter_.table();
    table_->setObjectName(QStringLiteral("libraryTracks"));
    table_->setModel(&model);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = table_->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionsMovable(true);
    // Columns are as wide as what is in sight: only that is in memory.
    header->setResizeContentsPrecision(0);
    header->setSortIndicator(LibraryTableModel::Title, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    new ColumnFit(table_, LibraryTableModel::Title);
    connect(table_, &QTableView::activated, this, &LibraryTrackList::playCurrent);
    connect(table_, &QTableView::customContextMenuRequested, this, [this](const QPoint& position) {
        showMenu(table_->viewport()->mapToGlobal(position));
    });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            &LibraryTrackList::showColumnMenu);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryTrackList::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &LibraryTrackList::restorePlace);
}

void LibraryTrackList::makeMap()
{
    mapView_->setCheckable(true);
    mapView_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    mapButton_->setObjectName(QStringLiteral("mapButton"));
    mapButton_->setDefaultAction(mapView_);
    mapButton_->setFocusPolicy(Qt::StrongFocus);
    addAction(mapView_);
    inTable_->setObjectName(QStringLiteral("showInTable"));
    showAll_->setObjectName(QStringLiteral("showAll"));
    showAll_->setFocusPolicy(Qt::StrongFocus);
    restriction_->setTextFormat(Qt::PlainText);
    connect(mapView_, &QAction::toggled, this, &LibraryTrackList::showMapInstead);
    connect(map_, &LibraryMap::playRequested, this, &LibraryTrackList::playOnlyRequested);
    connect(map_, &LibraryMap::menuRequested, this, &LibraryTrackList::showMenu);
    connect(inTable_, &QAction::triggered, this, &LibraryTrackList::showSelectedInTable);
    connect(showAll_, &QToolButton::clicked, &presenter_, [this] { presenter_.restrictTo({}); });
    connect(&presenter_, &LibraryPresenter::restrictionChanged, this,
            &LibraryTrackList::showRestriction);
    showRestriction();
}

bool LibraryTrackList::isMapShown() const
{
    return views_->currentWidget() == map_;
}

void LibraryTrackList::showMapInstead(bool shown)
{
    const bool hadFocus = views_->isAncestorOf(QApplication::focusWidget());
    views_->setCurrentWidget(shown ? static_cast<QWidget*>(map_) : table_);
    if (hadFocus)
        views_->currentWidget()->setFocus();
}

void LibraryTrackList::showSelectedInTable()
{
    presenter_.restrictTo(std::make_shared<const std::vector<qint64>>(map_->selected()));
    mapView_->setChecked(false);
    table_->setFocus();
}

void LibraryTrackList::showRestriction()
{
    restriction_->setVisible(presenter_.isRestricted());
    showAll_->setVisible(presenter_.isRestricted());
}

void LibraryTrackList::makeActions()
{
    connect(play_, &QAction::triggered, this, &LibraryTrackList::playCurrent);
    connect(listen_, &QAction::triggered, this, [this] {
        presenter_.withPaths(selected(),
                             [this](const QStringList& paths) { Q_EMIT listenRequested(paths); });
    });
    auto* menu = new QMenu(tags_);
    menu->addActions({tag_, tagHistory_});
    tags_->setMenu(menu);
    tags_->setPopupMode(QToolButton::InstantPopup);
    tags_->setFocusPolicy(Qt::StrongFocus);
    connect(menu, &QMenu::aboutToShow, this, &LibraryTrackList::enableActions);
    connect(tag_, &QAction::triggered, this, &LibraryTrackList::requestTags);
    connect(tagHistory_, &QAction::triggered, this, &LibraryTrackList::tagHistoryRequested);
    connect(show_, &QAction::triggered, this, [this] {
        const std::vector<qint64> ids = selected();
        if (ids.empty())
            return;
        presenter_.withPaths({ids.front()}, [](const QStringList& paths) {
            if (!paths.isEmpty())
                showInFileManager(paths.front());
        });
    });
}

void LibraryTrackList::playCurrent()
{
    if (isMapShown()) {
        map_->playCurrent();
        return;
    }
    const std::vector<qint64> ids = selected();
    if (ids.size() > 1)
        Q_EMIT playOnlyRequested(ids);
    else if (table_->currentIndex().isValid())
        Q_EMIT playRequested(table_->currentIndex().row());
}

std::vector<qint64> LibraryTrackList::selected() const
{
    if (isMapShown())
        return map_->selected();
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<qint64> ids;
    for (const QModelIndex& index : rows)
        ids.push_back((*presenter_.table().ids())[static_cast<std::size_t>(index.row())]);
    return ids;
}

void LibraryTrackList::requestTags()
{
    presenter_.withHeard(selected(), [this](const std::vector<HeardTrack>& tracks) {
        if (!tracks.empty())
            Q_EMIT tagsRequested(tracks);
    });
}

void LibraryTrackList::enableActions()
{
    const bool any =
        isMapShown() ? !map_->selected().empty() : table_->selectionModel()->hasSelection();
    for (QAction* action : {play_, listen_, tag_, show_, inTable_})
        action->setEnabled(any);
    similar_->setEnabled(any && std::ssize(selected()) <= maxLiked);
}

void LibraryTrackList::keepPlace()
{
    const LibraryTableModel::Ids& ids = *presenter_.table().ids();
    const int current = table_->currentIndex().row();
    keptCurrent_ = current < 0 ? 0 : ids[static_cast<std::size_t>(current)];
    keptSelection_ = selected();
    keptScroll_ = table_->verticalScrollBar()->value();
}

void LibraryTrackList::restorePlace()
{
    if (keptCurrent_ == 0 || keptSelection_.size() > maxKept)
        return;
    const LibraryTableModel& model = presenter_.table();
    const QSet<qint64> kept(keptSelection_.begin(), keptSelection_.end());
    QItemSelection selection;
    const LibraryTableModel::Ids& ids = *model.ids();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const int row = static_cast<int>(i);
        if (kept.contains(ids[i]))
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
        if (ids[i] == keptCurrent_)
            table_->selectionModel()->setCurrentIndex(model.index(row, 0),
                                                      QItemSelectionModel::NoUpdate);
    }
    table_->selectionModel()->select(selection, QItemSelectionModel::Select);
    table_->verticalScrollBar()->setValue(keptScroll_);
}

void LibraryTrackList::showFound()
{
    const int shown = presenter_.table().rowCount();
    const auto all = static_cast<int>(presenter_.counts().tracks);
    heading_->setText(shown == all
                          ? tr("%Ln track(s)", nullptr, all)
                          : tr("%1 of %Ln track(s)", nullptr, all).arg(QLocale().toString(shown)));
    showSimilarOrder();
}

void LibraryTrackList::makeSimilar()
{
    similar_->setObjectName(QStringLiteral("similarTracks"));
    connect(similar_, &QAction::triggered, this, &LibraryTrackList::searchSimilar);
    connect(similarLine_, &SimilarLine::closed, this, [this] { search_->setText(searchBefore_); });
    auto* escape = new QShortcut(Qt::Key_Escape, this, similarLine_, &SimilarLine::dismiss,
                                 Qt::WidgetWithChildrenShortcut);
    escape->setEnabled(false);
    connect(similarLine_, &SimilarLine::shown, escape, &QShortcut::setEnabled);
}

void LibraryTrackList::searchSimilar()
{
    if (!showsSimilar_)
        searchBefore_ = search_->text();
    // They come first.
    table_->scrollToTop();
    search_->setText(LibraryQuery::likeTerm(selected()));
    mapView_->setChecked(false);
}

void LibraryTrackList::showSimilarOrder()
{
    QHeaderView* header = table_->horizontalHeader();
    const int column = presenter_.table().similarityColumn();
    if (showsSimilar_ == (column >= 0))
        return;
    showsSimilar_ = column >= 0;
    // It is so ordered already.
    const QSignalBlocker block(header);
    if (showsSimilar_) {
        sortedBefore_ = header->sortIndicatorSection();
        orderBefore_ = header->sortIndicatorOrder();
        header->setSortIndicator(column, Qt::DescendingOrder);
    } else {
        header->setSortIndicator(sortedBefore_, orderBefore_);
    }
}

void LibraryTrackList::showProblem()
{
    problem_->setText(presenter_.queryProblem());
    problem_->setVisible(!presenter_.queryProblem().isEmpty());
}

void LibraryTrackList::showHelp()
{
    QWhatsThis::showText(help_->mapToGlobal(QPoint(0, help_->height())), search_->whatsThis(),
                         search_);
}

void LibraryTrackList::toggleSaved()
{
    const QString text = search_->text();
    if (presenter_.savedSearches().contains(text.simplified()))
        presenter_.removeSearch(text);
    else
        presenter_.saveSearch(text);
}

void LibraryTrackList::showSaved()
{
    const QString text = search_->text().simplified();
    const bool isSaved = presenter_.savedSearches().contains(text);
    const QString act =
        isSaved ? tr("Remove this search from those saved") : tr("Save this search");
    save_->setEnabled(!text.isEmpty());
    save_->setText(isSaved ? QStringLiteral("★") : QStringLiteral("☆"));
    save_->setToolTip(act);
    save_->setAccessibleName(act);
}

void LibraryTrackList::showMenu(const QPoint& globalPosition)
{
    enableActions();
    QMenu menu(this);
    menu.addActions({play_, listen_, similar_, tag_, show_});
    if (isMapShown())
        menu.addAction(inTable_);
    Q_EMIT menuAsked(&menu, selected());
    menu.exec(globalPosition);
}

void LibraryTrackList::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    const LibraryTableModel& model = presenter_.table();
    for (int column = LibraryTableModel::Artist; column < model.columnCount(); ++column) {
        // It is there for as long as it is wanted.
        if (column == model.similarityColumn())
            continue;
        const bool sign = column == LibraryTableModel::Disagreement;
        QAction* action = menu.addAction(menuText(
            model.headerData(column, Qt::Horizontal, sign ? Qt::ToolTipRole : Qt::DisplayRole)
                .toString()));
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { columnFitOf(table_)->setShown(column, shown); });
    }
    menu.exec(table_->horizontalHeader()->mapToGlobal(position));
}

void LibraryTrackList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryTrackList::retranslate()
{
    search_->setPlaceholderText(
        tr("Search: %1").arg(QStringLiteral("genre:jazz gru>0.6 year:1990..1999 -live")));
    search_->setAccessibleName(tr("Search the library"));
    showSaved();
    const auto row = [](const char* example, const QString& meaning) {
        return QStringLiteral("<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>")
            .arg(QString::fromLatin1(example).toHtmlEscaped(), meaning.toHtmlEscaped());
    };
    search_->setWhatsThis(
        QStringLiteral("<table>") + row("so what", tr("both words in title, artist or album")) +
        row("\"so what\"", tr("the words side by side")) + row("-live", tr("without this word")) +
        row("artist:davis", tr("also title: album: path:")) +
        row("genre:jazz", tr("a model calls it jazz")) +
        row("gru:jazz", tr("this model calls it jazz")) +
        row("gru>0.6", tr("this model is surer of its first genre than 60%")) +
        row("tag:jazz", tr("the file's tag names jazz")) +
        row("disagree:yes", tr("the models differ; disagree:tag: none hears the tag's genre")) +
        row("year:1990..1999", tr("also year<1990, year>=2000")) +
        row("length<3:30", tr("minutes and seconds")) +
        row("like:12", tr("similar to a track, by its number: from the menu of the rows")) +
        row("heard:no", tr("not heard yet; failed:yes: could not be read or heard")) +
        QStringLiteral("</table>"));
    help_->setToolTip(tr("What can be searched for"));
    help_->setAccessibleName(tr("What can be searched for"));
    table_->setAccessibleName(tr("Tracks of the library"));
    mapView_->setText(tr("Map"));
    mapView_->setToolTip(tr("Show the tracks on a map instead of in a table (%1)")
                             .arg(mapView_->shortcut().toString(QKeySequence::NativeText)));
    inTable_->setText(tr("Show in the table"));
    restriction_->setText(tr("Only what was selected on the map."));
    showAll_->setText(tr("Show all"));
    play_->setText(tr("Play"));
    listen_->setText(tr("Add to the list of Listen"));
    show_->setText(tr("Show in file manager"));
    similar_->setText(tr("Similar tracks"));
    similar_->setToolTip(tr("Tracks that sound like the selected ones to the models"));
    tag_->setText(tr("Write genre tags…"));
    tag_->setToolTip(tr("Write what the models hear into the tags of the selected tracks"));
    tagHistory_->setText(tr("Earlier changes of tags…"));
    tags_->setText(tr("Tags"));
    tags_->setToolTip(tr("Write genres into the tags of the selected tracks, or take that back"));
    presenter_.table().retranslate();
    showFound();
    // The sentence is in the language in which it was written; typing goes on in the new one.
    showProblem();
}

} // namespace genrescope
