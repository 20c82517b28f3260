#include "tests/desktop/support/user_input.h"

#include "tests/desktop/support/child_process.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace genrescope::test {

namespace {

constexpr int dragSteps = 12;

QStringList moveTo(QPoint point)
{
    return {u"mousemove"_s, QString::number(point.x()), QString::number(point.y())};
}

} // namespace

bool UserInput::run(const QStringList& arguments) const
{
    return outputOf(u"xdotool"_s, arguments, desktop_).has_value();
}

QString UserInput::window(qint64 process, const QString& title) const
{
    // A tooltip would have the program's name as its title, too.
    run(moveTo({0, 0}));
    const std::optional<QByteArray> found =
        outputOf(u"xdotool"_s,
                 {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                  QString::number(process), u"--name"_s, title},
                 desktop_);
    return QString::fromLatin1(found.value_or(QByteArray())).section(u'\n', 0, 0);
}

bool UserInput::activate(const QString& window) const
{
    return run({u"windowactivate"_s, u"--sync"_s, window});
}

bool UserInput::press(const QString& keys, int times) const
{
    QStringList arguments = {u"key"_s};
    for (int i = 0; i < times; ++i)
        arguments << keys;
    return run(arguments);
}

bool UserInput::click(QPoint point) const
{
    return run(moveTo(point) + QStringList{u"click"_s, u"1"_s});
}

bool UserInput::doubleClick(QPoint point) const
{
    return run(moveTo(point) + QStringList{u"click"_s, u"--repeat"_s, u"2"_s, u"1"_s});
}

bool UserInput::drag(QPoint from, QPoint to) const
{
    QStringList arguments = moveTo(from) + QStringList{u"mousedown"_s, u"1"_s};
    for (int step = 1; step <= dragSteps; ++step)
        arguments += moveTo(from + (to - from) * step / dragSteps);
    return run(arguments + QStringList{u"mouseup"_s, u"1"_s});
}

bool UserInput::scrollWheel(QPoint point, int notches, const QString& held) const
{
    QStringList arguments = moveTo(point);
    if (!held.isEmpty())
        arguments += {u"keydown"_s, held};
    arguments += {u"click"_s, u"--repeat"_s, QString::number(std::abs(notches)),
                  notches > 0 ? u"4"_s : u"5"_s};
    if (!held.isEmpty())
        arguments += {u"keyup"_s, held};
    return run(arguments);
}

} // namespace genrescope::test
