#pragma once

#include "ui/models/track_table_model.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
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

    /// Where the genres of the selected tracks are chosen: on the screen, below the button.
    QPoint pickerPlace() const;
    /// Offered in the list's menu, the first one as a button, too; not owned.
    void setEditActions(QAction* mark, const QList<QAction*>& others);
    /// Tracks that models can be taught with.
    void setMarkedCount(int count);

    /// How a person arranged the columns, for settings.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void addFilesRequested();
    void addFolderRequested();
    void showRequested(genrescope::TrackKey id);
    void playRequested(genrescope::TrackKey id);
    void removeRequested(const std::vector<genrescope::TrackKey>& ids);
    void unmarkRequested(const std::vector<genrescope::TrackKey>& ids);
    /// Genres are to be written into their tags.
    void tagsRequested(const std::vector<genrescope::TrackKey>& ids);
    /// Models are to be taught the marked tracks.
    void teachRequested();
    void selectionChanged();

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
    QToolButton* mark_;
    QToolButton* add_;
    QAction* addFiles_;
    QAction* addFolder_;
    QAction* play_;
    QAction* show_;
    QAction* remove_;
    QAction* unmark_;
    QAction* tag_;
    QList<QAction*> edits_;
    QTreeView* view_;
    ColumnFit* columns_;
    /// Kept over resets of the model.
    std::optional<TrackKey> current_;
    QLabel* hint_;
    QPushButton* teach_;
    int marked_ = 0;
};

} // namespace genrescope
