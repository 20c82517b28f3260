#pragma once

#include <QObject>
#include <QStringList>

namespace genrescope {

/// Opens files in the window that is already open on this desktop with the same settings, and
/// brings it to the front.
/// @param settingsFolder  Settings::folder()
/// @param files           absolute paths; none: it is only brought to the front
/// @return false if there is no such window, or it does not answer.
bool openInRunningProgram(const QString& settingsFolder, const QStringList& files);

/// The other side: lets later starts of the program hand their files over (by the interface
/// org.freedesktop.Application). Where there is no session bus, each start opens a window.
class RunningProgram : public QObject {
    Q_OBJECT

public:
    explicit RunningProgram(const QString& settingsFolder, QObject* parent = nullptr);
    ~RunningProgram() override;

Q_SIGNALS:
    /// The window is to come to the front.
    void raiseRequested();
    /// Absolute paths. raiseRequested() precedes.
    void filesOpened(const QStringList& files);

private:
    QString service_;
};

} // namespace genrescope
