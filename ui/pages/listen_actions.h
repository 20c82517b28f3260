#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace genrescope {

class ListenPresenter;

/// The Listen page's keyboard shortcuts, wherever on it the focus is; fields that need a key for
/// editing keep it.
class ListenActions : public QObject {
    Q_OBJECT

public:
    /// Adds the actions to `page`. Neither is owned.
    ListenActions(ListenPresenter& presenter, QWidget& page);

    /// For a menu and for the list of shortcuts.
    const QList<QAction*>& all() const { return actions_; }

    void retranslate();

private:
    template<typename Function>
    QAction* add(const QList<QKeySequence>& keys, bool repeats, Function function);

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
    QAction* press_;
};

} // namespace genrescope
