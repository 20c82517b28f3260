#pragma once

#include "ui/models/track_table_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QToolButton;
class QTreeView;

namespace genrescope {

class ColumnFit;

/// The table of tracks, with its commands.
class TrackList : public QWidget {
    Q_OBJECT

public:
    /// @param model  not owned; outlives the list.
    explicit TrackList(TrackTableModel& model, QWidget* parent = nullptr);

    void setCurrent(std::optional<TrackKey> id);
    std::vector<TrackKey> selected() const;

    /// Offered in the list's menu; not owned.
    void setUndoAction(QAction* undo) { undo_ = undo; }

    /// How a person arranged the columns, for settings.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void addFilesRequested();
    void addFolderRequested();
    void showRequested(genrescope::TrackKey id);
    void playRequested(genrescope::TrackKey id);
    void removeRequested(const std::vector<genrescope::TrackKey>& ids);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void arrangeView();
    void connectView();
    void connectModel();
    /// The track at the view's cursor.
    std::optional<TrackKey> viewCurrent() const;
    void playCurrent();
    void arrangeColumns();
    void showMenu(const QPoint& position);
    void showColumnMenu(const QPoint& position);
    void showCount();
    void retranslate();

    TrackTableModel& model_;
    QLabel* heading_;
    QToolButton* add_;
    QAction* addFiles_;
    QAction* addFolder_;
    QAction* play_;
    QAction* remove_;
    QAction* undo_ = nullptr;
    QTreeView* view_;
    ColumnFit* columns_;
    /// Kept over resets of the model.
    std::optional<TrackKey> current_;
    QLabel* hint_;
};

} // namespace genrescope
