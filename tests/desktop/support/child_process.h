#pragma once

#include "tests/support/patience.h"

#include <QProcess>

#include <functional>
#include <optional>
#include <vector>

namespace genrescope::test {

/// Waits, with events running, until something has happened. False if it did not.
bool waitUntil(const std::function<bool()>& happened);

/// A program in a session of its own, so that all processes that it starts can be found; it does
/// not outlive the test, even if that crashes.
class ChildProcess : public QProcess {
    Q_OBJECT

public:
    ChildProcess();
    ~ChildProcess() override;

    /// Starts it and waits for the first line that it prints, which is returned without its end;
    /// empty if it prints none.
    QByteArray startAndReadLine(const QString& program, const QStringList& arguments);

    /// Processes of its session that still run, itself included.
    std::vector<qint64> running() const;
    /// Seconds of processor time that it has used, its children not included. Only while it runs.
    double processorSeconds() const;
    /// Asks it to end, then kills all that is left of its session.
    void end();

private:
    /// Kept after the end.
    qint64 session_ = 0;
};

/// Runs a program to its end. @return what it printed, or nothing if it failed.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                                   const QProcessEnvironment& environment);

} // namespace genrescope::test
