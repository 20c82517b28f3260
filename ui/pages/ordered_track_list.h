#pragma once

#include "ui/models/ordered_track_model.h"

#include <QWidget>

#include <vector>

class QAction;
class QTableView;
class QToolButton;

namespace genrescope {

class Heading;

/// Tracks in an order that a person changes: rows are dragged, moved with Alt and the arrow keys,
/// and removed with Delete. Enter and a double-click play from a row on.
class OrderedTrackList : public QWidget {
    Q_OBJECT

public:
    /// @param model  not owned.
    explicit OrderedTrackList(OrderedTrackModel& model, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What acts on the list as a whole, in its menu.
    void setFurtherActions(const QList<QAction*>& actions) { further_ = actions; }
    /// The row that the keyboard acts on, with the focus; none if the list is empty.
    void focusRow(int row);

Q_SIGNALS:
    void playRequested(int row);
    void removeRequested(const std::vector<int>& rows);
    void moveRequested(const std::vector<int>& rows, int before);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* addAct(const QKeySequence& key);
    void connectActs();
    /// Ascending.
    std::vector<int> selected() const;
    void moveSelected(int direction);
    void removeSelected();
    void showMenu(const QPoint& position);
    void retranslate();

    OrderedTrackModel& model_;
    Heading* heading_;
    QToolButton* close_;
    QTableView* table_;
    QAction* play_;
    QAction* show_;
    QAction* up_;
    QAction* down_;
    QAction* remove_;
    QList<QAction*> further_;
};

} // namespace genrescope
