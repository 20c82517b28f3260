#include "tests/desktop/support/file_source.h"

#include "tests/desktop/support/accessible.h"

using namespace Qt::StringLiterals;

namespace genrescope::test {

namespace {

constexpr int steps = 10;

QStringList moveTo(QPoint point)
{
    return {u"mousemove"_s, QString::number(point.x()), QString::number(point.y())};
}

} // namespace

bool FileSource::start(const QStringList& files)
{
    process_.setProcessEnvironment(desktop_.environment());
    process_.start(QStringLiteral(DRAG_SOURCE), files);
    // A new window takes the focus, and it must not do so later than now.
    return process_.waitForStarted() && waitUntil([this] { return findWindow(); }) &&
           userInput_.activate(userInput_.window(process_.processId(), u"Drag source"_s));
}

bool FileSource::findWindow()
{
    const Accessible root = Accessible::program(desktop_.accessibilityBus(), process_.processId());
    const Accessible label = root ? root.find(u"label"_s, u"Drag me"_s) : Accessible();
    window_ = label ? label.rectangle() : QRect();
    return !window_.isEmpty();
}

QString FileSource::dragTo(QPoint point)
{
    userInput_.run(moveTo(window_.center()) + QStringList{u"mousedown"_s, u"1"_s});
    for (int step = 1; step <= steps; ++step)
        userInput_.run(moveTo(window_.center() + (point - window_.center()) * step / steps));
    // As a person does, releases only when the drop is shown to be accepted.
    QString line;
    do {
        line = nextLine();
    } while (line == u"over: nothing");
    userInput_.run({u"mouseup"_s, u"1"_s});
    while (line.startsWith(u"over"))
        line = nextLine();
    return line.section(u": "_s, 1);
}

QString FileSource::nextLine()
{
    waitUntil([this] { return process_.canReadLine(); });
    return QString::fromUtf8(process_.readLine()).trimmed();
}

} // namespace genrescope::test
