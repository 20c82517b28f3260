#pragma once

#include "ui/data/heard_track.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace genrescope {

class Heading;
class LibraryMap;
class LibraryPresenter;
class MapPresenter;
class SimilarLine;

/// The search of the library and what it finds, as a table or on a map.
class LibraryTrackList : public QWidget {
    Q_OBJECT

public:
    LibraryTrackList(LibraryPresenter& presenter, MapPresenter& map, QWidget* parent = nullptr);

    QLineEdit* searchLine() const { return search_; }

Q_SIGNALS:
    /// This row and what follows it, or these alone.
    void playRequested(int row);
    void playOnlyRequested(const std::vector<qint64>& ids);
    /// Others may add to the menu of the selected tracks.
    void menuAsked(QMenu* menu, const std::vector<qint64>& ids);
    /// These are to be put in the list of the Listen page.
    void listenRequested(const QStringList& files);
    /// Genres are to be written into their tags; what was written earlier is to be shown.
    void tagsRequested(const std::vector<genrescope::HeardTrack>& tracks);
    void tagHistoryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void makeTable();
    void makeMap();
    void makeActions();
    void playCurrent();
    void requestTags();
    void enableActions();
    std::vector<qint64> selected() const;
    void keepPlace();
    void restorePlace();
    void showFound();
    void makeSimilar();
    void searchSimilar();
    void showSimilarOrder();
    void showProblem();
    void showHelp();
    void toggleSaved();
    void showSaved();
    bool isMapShown() const;
    void showMapInstead(bool shown);
    /// What is selected on the map, and nothing else.
    void showSelectedInTable();
    void showRestriction();
    void showMenu(const QPoint& globalPosition);
    void showColumnMenu(const QPoint& position);
    void retranslate();

    LibraryPresenter& presenter_;
    Heading* heading_;
    QLineEdit* search_;
    QToolButton* save_;
    QToolButton* help_;
    QLabel* problem_;
    SimilarLine* similarLine_;
    QLabel* restriction_;
    QToolButton* showAll_;
    QStackedWidget* views_;
    QTableView* table_;
    LibraryMap* map_;
    QAction* mapView_;
    QToolButton* mapButton_;
    QAction* play_;
    QAction* listen_;
    QAction* show_;
    QAction* similar_;
    QAction* inTable_;
    QAction* tag_;
    QAction* tagHistory_;
    QToolButton* tags_;
    /// Over a change of what is found.
    std::vector<qint64> keptSelection_;
    qint64 keptCurrent_ = 0;
    int keptScroll_ = 0;
    /// Before similar tracks were searched for: the search, and the column and order of the table.
    QString searchBefore_;
    int sortedBefore_ = 0;
    Qt::SortOrder orderBefore_ = Qt::AscendingOrder;
    bool showsSimilar_ = false;
};

} // namespace genrescope
