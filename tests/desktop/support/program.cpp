#include "tests/desktop/support/program.h"

#include <QtDebug>

using namespace Qt::StringLiterals;

namespace genrescope::test {

Program::Program(const Desktop& desktop) : desktop_(desktop), userInput_(desktop.environment()) {}

bool Program::start(const QStringList& arguments)
{
    QProcessEnvironment environment = desktop_.environment();
    for (auto variable = variables_.begin(); variable != variables_.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process_.setProcessEnvironment(environment);
    process_.start(QStringLiteral(GENRESCOPE_PROGRAM), arguments);
    if (process_.waitForStarted() && waitUntil([this] { return findParts(); })) {
        windowNumber_ = userInput_.window(process_.processId(), u"Genrescope"_s);
        if (activate())
            return true;
    }
    qWarning() << "No window:" << process_.errorString() << process_.readAllStandardOutput();
    return false;
}

bool Program::activate() const
{
    return userInput_.activate(windowNumber_);
}

bool Program::findParts()
{
    const Accessible root = Accessible::program(desktop_.accessibilityBus(), process_.processId());
    const auto firstOf = [](const Accessible& above, const QString& role) {
        return above ? above.find([&](const Accessible& part) { return part.role() == role; })
                     : Accessible();
    };
    window_ = firstOf(root, u"frame"_s);
    tabs_ = firstOf(window_, u"page tab list"_s);
    statusBar_ = firstOf(window_, u"status bar"_s);
    return tabs_ && statusBar_;
}

Accessible Program::part(const QString& role, const QString& name) const
{
    Accessible found;
    waitUntil([&] { return static_cast<bool>(found = window_.find(role, name)); });
    return found;
}

Accessible Program::dialog(const QString& name) const
{
    const Accessible root = Accessible::program(desktop_.accessibilityBus(), process_.processId());
    Accessible found;
    waitUntil([&] { return static_cast<bool>(found = root.find(u"dialog"_s, name)); });
    return found;
}

QString Program::status() const
{
    return statusBar_.name();
}

bool Program::click(const QString& role, const QString& name) const
{
    const Accessible found = part(role, name);
    return found && userInput_.click(found.rectangle().center());
}

QString Program::page() const
{
    // Qt names a tab bar after its current tab.
    return tabs_.name();
}

bool Program::quit()
{
    if (!activate() || !userInput_.press(u"ctrl+q"_s))
        return false;
    const bool ended = process_.waitForFinished(patienceMs);
    if (ended && process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == 0)
        return true;
    qWarning() << "Not ended well:" << ended << process_.exitStatus() << process_.exitCode();
    return false;
}

} // namespace genrescope::test
