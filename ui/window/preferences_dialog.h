#pragma once

#include "ui/window/settings.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace genrescope {

/// What holds in the whole program. Each choice takes effect at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// A device to play on: what the settings keep, and its name.
    struct Device {
        QByteArray id = {};
        QString name = {};
    };

    /// @param settings  not owned; read, never written.
    explicit PreferencesDialog(const Settings& settings, QWidget* parent = nullptr);

    /// Those that are there, beside the system's default.
    void setDevices(const QList<Device>& devices);
    /// Shows the settings as they are now.
    void readSettings();

Q_SIGNALS:
    /// Empty = the system's.
    void languageChosen(const QString& code);
    void themeChosen(genrescope::Theme theme);
    void keepsListChosen(bool keeps);
    void remembersFilesChosen(bool remembers);
    /// Empty = the system's default.
    void deviceChosen(const QByteArray& id);
    /// 0 = as many as suit the machine.
    void libraryCoresChosen(int cores);
    void shortcutsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillDevices();

    const Settings& settings_;
    QList<Device> devices_;
    QFormLayout* form_;
    QComboBox* language_;
    QComboBox* theme_;
    QCheckBox* keepsList_;
    QCheckBox* remembersFiles_;
    QComboBox* device_;
    QSpinBox* cores_;
    QPushButton* shortcuts_;
    QPushButton* close_;
};

} // namespace genrescope
