#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenuBar;

namespace genrescope {

class Settings;

/// The keys of what is in the menus, as a person changed them. An action whose keys can be changed
/// has an object name.
class ShortcutKeys : public QObject {
    Q_OBJECT

public:
    /// @param menus, settings  not owned
    ShortcutKeys(const QMenuBar& menus, Settings& settings, QObject* parent = nullptr);

    const QMenuBar& menus() const { return menus_; }
    /// Gives the actions that are in the menus now the keys that were chosen for them.
    void apply();

    static bool canChange(const QAction& action);
    /// Whether it has other keys than it came with.
    bool isChanged(const QAction& action) const;
    /// The action that has the key already; null: none.
    const QAction* holder(const QKeySequence& key) const;
    /// In place of all that it has; an empty one: none.
    void choose(QAction& action, const QKeySequence& key);
    /// As it came.
    void reset(QAction& action);
    void resetAll();

private:
    QList<QAction*> actions() const;
    const QList<QKeySequence>& own(const QAction& action) const;

    const QMenuBar& menus_;
    Settings& settings_;
    /// By the action's name: what it came with.
    QHash<QString, QList<QKeySequence>> own_;
};

} // namespace genrescope
