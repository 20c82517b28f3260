#pragma once

#include "ui/models/track_table_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QTreeView;

namespace genrescope {

/// The tracks in a table, with what can be done to them.
class TrackList : public QWidget {
    Q_OBJECT

public:
    /// @param model  not owned; outlives the list.
    explicit TrackList(TrackTableModel& model, QWidget* parent = nullptr);

    void setCurrent(std::optional<TrackKey> id);
    std::vector<TrackKey> selected() const;

    /// Widths and order of the columns, for settings.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void addFilesRequested();
    void addFolderRequested();
    void showRequested(genrescope::TrackKey id);
    void playRequested(genrescope::TrackKey id);
    void removeRequested(const std::vector<genrescope::TrackKey>& ids);
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
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
    QAction* undo_;
    QTreeView* view_;
    QLabel* hint_;
};

} // namespace genrescope
