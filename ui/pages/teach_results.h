#pragma once

#include "ui/models/doubtful_track_model.h"
#include "ui/models/taught_genre_model.h"
#include "ui/presenters/teach_presenter.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QTableView;

namespace genrescope {

class Heading;
class SortedGenres;
class TopLevelBox;

/// What models were taught: how well each genre is told, and tracks whose labels they doubt, to be
/// heard and corrected.
class TeachResults : public QWidget {
    Q_OBJECT

public:
    /// @param presenter  not owned.
    explicit TeachResults(TeachPresenter& presenter, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeGenres();
    QWidget* makeDoubts();
    QPushButton* makeButton(const QKeySequence& key, void (TeachResults::*action)());
    void showOutcome();
    void showDoubts();
    void updateButtons();
    void showLeftOut();
    void fillGenreMenu();
    void leaveOutGenre();
    QString currentGenre() const;
    QString leftOutText() const;
    QString summaryText() const;
    QString doubtsText() const;
    void play();
    void accept();
    void confirm();
    void undo();
    void selectNext();
    int currentDoubt() const;
    void retranslate();

    TeachPresenter& presenter_;
    TaughtGenreModel genres_;
    DoubtfulTrackModel doubts_;
    Heading* genresTitle_ = nullptr;
    QLabel* summary_ = nullptr;
    QPushButton* leftOut_ = nullptr;
    QPushButton* countAs_ = nullptr;
    QMenu* otherGenres_ = nullptr;
    QPushButton* leaveOut_ = nullptr;
    QTableView* genreTable_ = nullptr;
    SortedGenres* sortedGenres_ = nullptr;
    TopLevelBox* topLevel_ = nullptr;
    Heading* doubtsTitle_ = nullptr;
    QLabel* hint_ = nullptr;
    QPushButton* play_ = nullptr;
    QPushButton* accept_ = nullptr;
    QPushButton* confirm_ = nullptr;
    QPushButton* undo_ = nullptr;
    QTableView* doubtTable_ = nullptr;
    QSplitter* parts_;
};

} // namespace genrescope
