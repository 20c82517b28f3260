#include "ui/desktop/media_player.h"

#include "core/audio/audio_files.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include <cmath>
#include <utility>

namespace genrescope {

namespace {

constexpr double microseconds = 1e6;

/// As MPRIS names them, in the order of PlayQueue::Repeat.
const QStringList loopStatuses = {QStringLiteral("None"), QStringLiteral("Playlist"),
                                  QStringLiteral("Track")};

qlonglong inMicroseconds(double seconds)
{
    return std::llround(seconds * microseconds);
}

} // namespace

MediaProgram::MediaProgram(std::function<void()> raise, std::function<void()> quit, QObject* parent)
    : QDBusAbstractAdaptor(parent), raise_(std::move(raise)), quit_(std::move(quit))
{
}

QString MediaProgram::identity() const
{
    return QGuiApplication::applicationDisplayName();
}

QString MediaProgram::desktopEntry() const
{
    return QGuiApplication::desktopFileName();
}

QStringList MediaProgram::mimeTypes() const
{
    QStringList types;
    for (const AudioFileKind& kind : audioFileKinds())
        types << QString::fromUtf8(kind.mimeType.data(), qsizetype(kind.mimeType.size()));
    types.removeDuplicates();
    return types;
}

MediaPlayer::MediaPlayer(Player& player, const TrackCollection& tracks, QObject* parent)
    : QDBusAbstractAdaptor(parent), player_(player), tracks_(tracks)
{
}

QString MediaPlayer::playbackStatus() const
{
    if (player_.isPlaying())
        return QStringLiteral("Playing");
    return player_.position() > 0.0 ? QStringLiteral("Paused") : QStringLiteral("Stopped");
}

QString MediaPlayer::loopStatus() const
{
    return loopStatuses[static_cast<qsizetype>(player_.queue().repeat())];
}

void MediaPlayer::setLoopStatus(const QString& status)
{
    if (const qsizetype which = loopStatuses.indexOf(status); which >= 0)
        player_.queue().setRepeat(static_cast<PlayQueue::Repeat>(which));
}

void MediaPlayer::setRate(double rate)
{
    // Whoever cannot pause otherwise.
    if (rate == 0.0)
        Pause();
}

QDBusObjectPath MediaPlayer::trackPath() const
{
    if (!player_.track())
        return QDBusObjectPath(QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"));
    return QDBusObjectPath(QStringLiteral("/org/genrescope/track/%1").arg(*player_.track()));
}

QVariantMap MediaPlayer::metadata() const
{
    QVariantMap metadata = {{QStringLiteral("mpris:trackid"), QVariant::fromValue(trackPath())}};
    const TrackItem* const track = player_.track() ? tracks_.find(*player_.track()) : nullptr;
    if (track == nullptr)
        return metadata;
    metadata[QStringLiteral("xesam:url")] = QUrl::fromLocalFile(track->path).toString();
    metadata[QStringLiteral("xesam:title")] = track->title;
    if (!track->artist.isEmpty())
        metadata[QStringLiteral("xesam:artist")] = QStringList(track->artist);
    if (player_.duration() > 0.0)
        metadata[QStringLiteral("mpris:length")] = inMicroseconds(player_.duration());
    return metadata;
}

double MediaPlayer::volume() const
{
    return player_.isMuted() ? 0.0 : player_.volume();
}

void MediaPlayer::setVolume(double volume)
{
    player_.setMuted(false);
    player_.setVolume(std::isfinite(volume) ? std::clamp(volume, 0.0, 1.0) : 0.0);
}

qlonglong MediaPlayer::position() const
{
    return inMicroseconds(player_.position());
}

QVariantMap MediaPlayer::told() const
{
    return {{QStringLiteral("PlaybackStatus"), playbackStatus()},
            {QStringLiteral("LoopStatus"), loopStatus()},
            {QStringLiteral("Shuffle"), isShuffled()},
            {QStringLiteral("Metadata"), metadata()},
            {QStringLiteral("Volume"), volume()},
            {QStringLiteral("CanGoNext"), canGoNext()},
            {QStringLiteral("CanGoPrevious"), hasTrack()},
            {QStringLiteral("CanPlay"), hasTrack()},
            {QStringLiteral("CanPause"), hasTrack()},
            {QStringLiteral("CanSeek"), hasTrack()}};
}

void MediaPlayer::Play()
{
    if (!player_.isPlaying())
        player_.togglePlaying();
}

void MediaPlayer::Pause()
{
    if (player_.isPlaying())
        player_.togglePlaying();
}

void MediaPlayer::Stop()
{
    player_.stop();
}

void MediaPlayer::Seek(qlonglong offset)
{
    if (!hasTrack())
        return;
    const double position = player_.position() + static_cast<double>(offset) / microseconds;
    if (player_.duration() > 0.0 && position > player_.duration())
        player_.next();
    else
        player_.seek(std::max(position, 0.0));
}

void MediaPlayer::SetPosition(const QDBusObjectPath& track, qlonglong position)
{
    // Of a track that has ended meanwhile, or a wrong one: nothing happens.
    if (track != trackPath() || position < 0 || position > inMicroseconds(player_.duration()))
        return;
    player_.seek(static_cast<double>(position) / microseconds);
}

void MediaPlayer::OpenUri(const QString& uri)
{
    const QUrl url(uri);
    if (url.isLocalFile())
        player_.playFile(url.toLocalFile(), QFileInfo(url.toLocalFile()).fileName());
}

} // namespace genrescope
