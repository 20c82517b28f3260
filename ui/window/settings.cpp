#include "ui/window/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace genrescope {

namespace {

constexpr int recentCount = 12;

const QLatin1String geometryKey("window/geometry");
const QLatin1String pageKey("window/page");
const QLatin1String themeKey("window/theme");
const QLatin1String languageKey("window/language");
const QLatin1String keepsListKey("session/keepsList");
const QLatin1String remembersFilesKey("recent/remembersFiles");
const QLatin1String followsLabelsKey("teaching/followsLabels");
const QLatin1String recentFilesKey("recent/files");
const QLatin1String recentWorkspacesKey("recent/workspaces");
const QLatin1String recentCheckpointsKey("recent/checkpoints");
const QLatin1String checkpointsKey("models/checkpoints");
const QLatin1String volumeKey("playback/volume");
const QLatin1String mutedKey("playback/muted");
const QLatin1String soundDeviceKey("playback/device");
const QLatin1String libraryCoresKey("library/cores");
const QLatin1String shortcutsGroup("shortcuts/");
const QLatin1String colorMapKey("spectrogram/colorMap");

// Written as words, so that people can read the settings file.
const QLatin1String themeNames[] = {QLatin1String("system"), QLatin1String("light"),
                                    QLatin1String("dark")};

} // namespace

Settings::Settings()
    : store_(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                         QStringLiteral("genrescope"),
                                         QStringLiteral("genrescope"))),
      own_(true)
{
}

Settings::Settings(const QString& file)
    : store_(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::folder() const
{
    return QFileInfo(store_->fileName()).absolutePath();
}

QString Settings::dataFolder() const
{
    return own_ ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                : folder() + QStringLiteral("/data");
}

void Settings::save()
{
    store_->sync();
}

QByteArray Settings::geometry() const
{
    return store_->value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    store_->setValue(geometryKey, geometry);
}

int Settings::page() const
{
    return store_->value(pageKey, 0).toInt();
}

void Settings::setPage(int page)
{
    store_->setValue(pageKey, page);
}

Theme Settings::theme() const
{
    const QString name = store_->value(themeKey).toString();
    const auto* const found = std::find(std::begin(themeNames), std::end(themeNames), name);
    return found == std::end(themeNames) ? Theme::System
                                         : static_cast<Theme>(found - std::begin(themeNames));
}

void Settings::setTheme(Theme theme)
{
    store_->setValue(themeKey, QString(themeNames[static_cast<int>(theme)]));
}

QString Settings::language() const
{
    return store_->value(languageKey).toString();
}

void Settings::setLanguage(const QString& code)
{
    store_->setValue(languageKey, code);
}

bool Settings::keepsList() const
{
    return store_->value(keepsListKey, true).toBool();
}

void Settings::setKeepsList(bool keeps)
{
    store_->setValue(keepsListKey, keeps);
}

bool Settings::remembersFiles() const
{
    return store_->value(remembersFilesKey, true).toBool();
}

void Settings::setRemembersFiles(bool remembers)
{
    store_->setValue(remembersFilesKey, remembers);
    if (!remembers)
        clearRecentFiles();
}

bool Settings::followsLabels() const
{
    return store_->value(followsLabelsKey, false).toBool();
}

void Settings::setFollowsLabels(bool follows)
{
    store_->setValue(followsLabelsKey, follows);
}

QStringList Settings::recentFiles() const
{
    return store_->value(recentFilesKey).toStringList();
}

void Settings::addRecentFile(const QString& file)
{
    if (remembersFiles())
        addRecent(recentFilesKey, file);
}

void Settings::clearRecentFiles()
{
    store_->remove(recentFilesKey);
}

QStringList Settings::recentWorkspaces() const
{
    return store_->value(recentWorkspacesKey).toStringList();
}

void Settings::setRecentWorkspaces(const QStringList& folders)
{
    store_->setValue(recentWorkspacesKey, folders);
}

QStringList Settings::recentCheckpoints() const
{
    return store_->value(recentCheckpointsKey).toStringList();
}

void Settings::addRecentCheckpoint(const QString& file)
{
    addRecent(recentCheckpointsKey, file);
}

void Settings::addRecent(const QString& key, const QString& file)
{
    QStringList files = store_->value(key).toStringList();
    const QString absolute = QFileInfo(file).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    store_->setValue(key, files.mid(0, recentCount));
}

std::optional<QStringList> Settings::checkpoints() const
{
    if (!store_->contains(checkpointsKey))
        return std::nullopt;
    return store_->value(checkpointsKey).toStringList();
}

void Settings::setCheckpoints(const std::optional<QStringList>& files)
{
    if (files)
        store_->setValue(checkpointsKey, *files);
    else
        store_->remove(checkpointsKey);
}

double Settings::volume() const
{
    return std::clamp(store_->value(volumeKey, 1.0).toDouble(), 0.0, 1.0);
}

void Settings::setVolume(double volume)
{
    store_->setValue(volumeKey, volume);
}

bool Settings::isMuted() const
{
    return store_->value(mutedKey, false).toBool();
}

void Settings::setMuted(bool muted)
{
    store_->setValue(mutedKey, muted);
}

QByteArray Settings::soundDevice() const
{
    return store_->value(soundDeviceKey).toByteArray();
}

void Settings::setSoundDevice(const QByteArray& id)
{
    store_->setValue(soundDeviceKey, id);
}

int Settings::libraryCores() const
{
    return std::max(0, store_->value(libraryCoresKey, 0).toInt());
}

void Settings::setLibraryCores(int cores)
{
    store_->setValue(libraryCoresKey, cores);
}

std::optional<QString> Settings::shortcut(const QString& action) const
{
    const QString key = shortcutsGroup + action;
    return store_->contains(key) ? std::optional(store_->value(key).toString()) : std::nullopt;
}

void Settings::setShortcut(const QString& action, const std::optional<QString>& key)
{
    if (key)
        store_->setValue(shortcutsGroup + action, *key);
    else
        store_->remove(shortcutsGroup + action);
}

QString Settings::colorMap() const
{
    return store_->value(colorMapKey).toString();
}

void Settings::setColorMap(const QString& name)
{
    store_->setValue(colorMapKey, name);
}

QByteArray Settings::layout(const QString& name) const
{
    return store_->value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
    store_->setValue(QStringLiteral("layout/") + name, state);
}

} // namespace genrescope
