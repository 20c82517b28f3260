#pragma once

#include "ui/models/duplicate_table_model.h"
#include "ui/presenters/duplicate_presenter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace genrescope {

/// Tracks of the dataset that are the same recording: searched on request, heard in pairs, and left
/// out.
class DuplicatesPanel : public QWidget {
    Q_OBJECT

public:
    /// @param presenter  not owned.
    explicit DuplicatesPanel(DuplicatePresenter& presenter, QWidget* parent = nullptr);

    /// Those that are judged.
    void setTracks(std::vector<TrackId> tracks);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(const QKeySequence& key, const std::function<void()>& action);
    void connectPresenter();
    void fitRows();
    void showOutcome();
    void showState();
    void updateButtons();
    QString summaryText() const;
    int currentPair() const;
    void play(bool second);
    void leaveOut();
    void searchOrStop();
    void retranslate();

    DuplicatePresenter& presenter_;
    std::vector<TrackId> tracks_;
    DuplicateTableModel pairs_;
    QLabel* title_;
    QLabel* summary_;
    QPushButton* search_;
    QProgressBar* progress_;
    QTableView* table_;
    QPushButton* playFirst_ = nullptr;
    QPushButton* playSecond_ = nullptr;
    QPushButton* leaveOut_ = nullptr;
    QPushButton* undo_ = nullptr;
};

} // namespace genrescope
