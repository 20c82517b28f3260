#pragma once

#include "ui/presenters/player.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

#include <functional>

// The interfaces of MPRIS, whose names and types are given by it:
// https://specifications.freedesktop.org/mpris-spec/2.2/
namespace genrescope {

/// org.mpris.MediaPlayer2: the program.
class MediaProgram : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ uriSchemes CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ mimeTypes CONSTANT)

public:
    MediaProgram(std::function<void()> raise, std::function<void()> quit, QObject* parent);

    static bool yes() { return true; }
    static bool no() { return false; }
    QString identity() const;
    QString desktopEntry() const;
    QStringList uriSchemes() const { return {QStringLiteral("file")}; }
    QStringList mimeTypes() const;

public Q_SLOTS:
    void Raise() { raise_(); }
    void Quit() { quit_(); }

private:
    const std::function<void()> raise_;
    const std::function<void()> quit_;
};

/// org.mpris.MediaPlayer2.Player: what plays. Times are microseconds.
class MediaPlayer : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QString LoopStatus READ loopStatus WRITE setLoopStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(bool Shuffle READ isShuffled WRITE setShuffled)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double MinimumRate READ rate)
    Q_PROPERTY(double MaximumRate READ rate)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ hasTrack)
    Q_PROPERTY(bool CanPlay READ hasTrack)
    Q_PROPERTY(bool CanPause READ hasTrack)
    Q_PROPERTY(bool CanSeek READ hasTrack)
    Q_PROPERTY(bool CanControl READ canControl CONSTANT)

public:
    /// Neither is owned.
    MediaPlayer(Player& player, const TrackCollection& tracks, QObject* parent);

    QString playbackStatus() const;
    /// What the queue repeats: "None", "Track" or "Playlist".
    QString loopStatus() const;
    void setLoopStatus(const QString& status);
    bool isShuffled() const { return player_.queue().isShuffled(); }
    void setShuffled(bool shuffled) { player_.queue().setShuffled(shuffled); }
    static double rate() { return 1.0; }
    void setRate(double rate);
    QVariantMap metadata() const;
    double volume() const;
    void setVolume(double volume);
    qlonglong position() const;
    bool canGoNext() const { return player_.hasNext(); }
    bool hasTrack() const { return player_.track().has_value(); }
    static bool canControl() { return true; }

    /// All properties of which listeners are told when they change.
    QVariantMap told() const;

public Q_SLOTS:
    void Next() { player_.next(); }
    void Previous() { player_.previous(); }
    void Play();
    void Pause();
    void PlayPause() { player_.togglePlaying(); }
    void Stop();
    void Seek(qlonglong offset);
    void SetPosition(const QDBusObjectPath& track, qlonglong position);
    void OpenUri(const QString& uri);

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    QDBusObjectPath trackPath() const;

    Player& player_;
    const TrackCollection& tracks_;
};

} // namespace genrescope
