#pragma once

#include <QAction>
#include <QElapsedTimer>
#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace genrescope {

class ListenPresenter;
class TrackEdits;

/// The keyboard actions of the Listen page, wherever on it the focus is. Widgets keep the keys that
/// they need themselves: fields those for editing, lists those for moving and for finding a row by
/// its first letters.
class ListenActions : public QObject {
    Q_OBJECT

public:
    /// Adds the actions to `page`. None is owned.
    ListenActions(ListenPresenter& presenter, TrackEdits& edits, QWidget& page);

    /// For a menu and for the list of shortcuts.
    const QList<QAction*>& all() const { return actions_; }
    /// Says which genres the selected tracks are.
    QAction* mark() const { return mark_; }
    /// Of what was done to tracks: marks, and removed tracks.
    QAction* undo() const { return undo_; }
    QAction* redo() const { return redo_; }
    /// Take what is known of tracks to other programs.
    QList<QAction*> exports() const { return {copy_, save_, saveTimeline_}; }

    /// No row is being looked for by its first letters.
    bool isSearchOver() const;
    /// Whether the widget that has the focus needs the key, so that no action takes it.
    bool isNeeded(const QKeyEvent& key, const QWidget* focus);

    /// Whether a genre is explained: then Escape ends that.
    void setExplaining(bool explaining) { endWhy_->setEnabled(explaining); }

    void retranslate();

Q_SIGNALS:
    void markRequested();
    /// Of the selected rows, all rows, and the track on show.
    void copyRequested();
    void saveRequested();
    void saveTimelineRequested();
    /// A genre is to be explained, or no longer.
    void whyToggled();
    void whyDismissed();

private:
    /// @param name  by which a person's own keys are kept; empty: the keys are fixed
    template<typename Function>
    QAction* add(QLatin1String name, const QList<QKeySequence>& keys, bool repeats,
                 Function function);

    void updateHistory();

    TrackEdits& edits_;
    QWidget& page_;
    QList<QAction*> actions_;
    QAction* play_;
    QAction* back_;
    QAction* forward_;
    QAction* start_;
    QAction* end_;
    QAction* louder_;
    QAction* quieter_;
    QAction* mute_;
    QAction* loop_;
    QAction* previous_;
    QAction* next_;
    QAction* paste_;
    QAction* copy_;
    QAction* save_;
    QAction* saveTimeline_;
    QAction* mark_;
    QAction* undo_;
    QAction* redo_;
    QAction* why_;
    QAction* endWhy_;
    QAction* press_;
    /// Since the last letter of a row's name was typed.
    QElapsedTimer sinceLetter_;
};

} // namespace genrescope
