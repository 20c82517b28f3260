#include "ui/window/shortcut_keys.h"

#include "ui/window/settings.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace genrescope {

ShortcutKeys::ShortcutKeys(const QMenuBar& menus, Settings& settings, QObject* parent)
    : QObject(parent), menus_(menus), settings_(settings)
{
    apply();
}

QList<QAction*> ShortcutKeys::actions() const
{
    QList<QAction*> all;
    for (const QAction* menu : menus_.actions()) {
        if (menu->menu() != nullptr)
            all << menu->menu()->actions();
    }
    return all;
}

bool ShortcutKeys::canChange(const QAction& action)
{
    return !action.objectName().isEmpty();
}

const QList<QKeySequence>& ShortcutKeys::own(const QAction& action) const
{
    static const QList<QKeySequence> none;
    const auto found = own_.constFind(action.objectName());
    return found == own_.cend() ? none : found.value();
}

void ShortcutKeys::apply()
{
    for (QAction* action : actions()) {
        if (!canChange(*action))
            continue;
        if (!own_.contains(action->objectName()))
            own_.insert(action->objectName(), action->shortcuts());
        if (const auto chosen = settings_.shortcut(action->objectName()))
            action->setShortcut(QKeySequence(*chosen, QKeySequence::PortableText));
    }
}

bool ShortcutKeys::isChanged(const QAction& action) const
{
    return canChange(action) && action.shortcuts() != own(action);
}

const QAction* ShortcutKeys::holder(const QKeySequence& key) const
{
    for (const QAction* action : actions()) {
        if (!key.isEmpty() && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

void ShortcutKeys::choose(QAction& action, const QKeySequence& key)
{
    action.setShortcut(key);
    settings_.setShortcut(action.objectName(), key.toString(QKeySequence::PortableText));
}

void ShortcutKeys::reset(QAction& action)
{
    if (!canChange(action))
        return;
    action.setShortcuts(own(action));
    settings_.setShortcut(action.objectName(), std::nullopt);
}

void ShortcutKeys::resetAll()
{
    for (QAction* action : actions())
        reset(*action);
}

} // namespace genrescope
