#pragma once

#include "tests/desktop/support/child_process.h"

#include <QMap>

namespace genrescope::test {

/// A PulseAudio server of its own. It has no devices but those that a test adds, which are null
/// sinks: what they play can be recorded from "NAME.monitor".
class SoundServer {
public:
    /// "pulseaudio", "pactl", "parec".
    static QStringList programs();

    /// @param folder  empty, for its socket and its state. @param environment  as for programs.
    bool start(const QString& folder, QProcessEnvironment environment);
    void end() { process_.end(); }

    /// For PULSE_SERVER.
    const QString& address() const { return address_; }
    bool addSink(const QString& name);
    bool removeSink(const QString& name);

private:
    std::optional<QByteArray> control(const QStringList& arguments) const;

    QProcessEnvironment environment_;
    QString address_;
    ChildProcess process_;
    /// Modules by the names of their sinks.
    QMap<QString, QString> modules_;
};

} // namespace genrescope::test
