#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace genrescope {

enum class Theme { System, Light, Dark };

/// What the program remembers between sessions. The only place that knows QSettings.
class Settings {
public:
    /// The user's own settings.
    Settings();
    /// Settings in a given file: for tests and screenshots.
    explicit Settings(const QString& file);
    ~Settings();

    /// The folder of the settings file and of other things that a person keeps.
    QString folder() const;
    /// The folder of what the program makes itself, such as the catalog of a person's music: the
    /// desktop's for that; of settings in a given file, one beside it.
    QString dataFolder() const;
    /// Writes pending changes to the file now.
    void save();

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    int page() const;
    void setPage(int page);
    Theme theme() const;
    void setTheme(Theme theme);
    /// A language's code ("de"); empty = the system's.
    QString language() const;
    void setLanguage(const QString& code);

    /// Whether the list of tracks is kept for the next session.
    bool keepsList() const;
    void setKeepsList(bool keeps);
    /// Whether music that was opened is listed in the menu.
    bool remembersFiles() const;
    void setRemembersFiles(bool remembers);
    /// Whether models are taught again when a label changes.
    bool followsLabels() const;
    void setFollowsLabels(bool follows);
    /// Newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString& file);
    void clearRecentFiles();
    QStringList recentWorkspaces() const;
    void setRecentWorkspaces(const QStringList& folders);
    QStringList recentCheckpoints() const;
    void addRecentCheckpoint(const QString& file);
    /// The models that were chosen to listen: one file per place, empty where there is no model.
    /// Nothing until a choice is made.
    std::optional<QStringList> checkpoints() const;
    void setCheckpoints(const std::optional<QStringList>& files);

    /// In [0, 1].
    double volume() const;
    void setVolume(double volume);
    bool isMuted() const;
    void setMuted(bool muted);
    /// The sound device to play on; empty: the system's default.
    QByteArray soundDevice() const;
    void setSoundDevice(const QByteArray& id);
    /// On how many cores the library is heard; 0: as many as suit the machine.
    int libraryCores() const;
    void setLibraryCores(int cores);
    /// The key that was chosen in place of an action's own, empty for none; nothing where it has
    /// its own.
    std::optional<QString> shortcut(const QString& action) const;
    void setShortcut(const QString& action, const std::optional<QString>& key);
    /// A color map's name; empty = the default one.
    QString colorMap() const;
    void setColorMap(const QString& name);

    /// The saved state of a table's header, a splitter or a page, by its name.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

private:
    void addRecent(const QString& key, const QString& file);

    std::unique_ptr<QSettings> store_;
    /// Of the user, rather than in a given file.
    bool own_ = false;
};

} // namespace genrescope
