#include "ui/desktop/media_controls.h"

#include "ui/services/session_bus.h"

#include <QCoreApplication>
#include <QDBusMessage>

#include <cmath>
#include <utility>

namespace genrescope {

namespace {

const QString mediaPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString mediaService = QStringLiteral("org.mpris.MediaPlayer2.genrescope");

} // namespace

MediaControls::MediaControls(Player& player, TrackCollection& tracks, WindowRequests requests,
                             QObject* parent)
    : QObject(parent), player_(player), interface_(new MediaPlayer(player, tracks, this))
{
    new MediaProgram(std::move(requests.raise), std::move(requests.quit), this);
    publish();
    if (service_.isEmpty())
        return;
    told_ = interface_->told();
    sincePosition_.start();
    connect(&player_, &Player::trackChanged, this, &MediaControls::tellChanges);
    connect(&player_, &Player::queueChanged, this, &MediaControls::tellChanges);
    connect(&player_, &Player::playingChanged, this, &MediaControls::tellChanges);
    connect(&player_, &Player::durationChanged, this, &MediaControls::tellChanges);
    connect(&player_, &Player::volumeChanged, this, &MediaControls::tellChanges);
    connect(&player_, &Player::mutedChanged, this, &MediaControls::tellChanges);
    connect(&player_, &Player::positionChanged, this, &MediaControls::tellSeek);
    // A title may be read late, and what comes next may be added, removed or fail.
    for (const auto changed : {&TrackTableModel::rowsInserted, &TrackTableModel::rowsRemoved})
        connect(&tracks.table(), changed, this, &MediaControls::tellChanges);
    connect(&tracks.table(), &TrackTableModel::dataChanged, this, &MediaControls::tellChanges);
}

MediaControls::~MediaControls()
{
    if (std::optional<QDBusConnection> bus = sessionBus(); bus && !service_.isEmpty()) {
        bus->unregisterService(service_);
        bus->unregisterObject(mediaPath);
    }
}

void MediaControls::publish()
{
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus || !bus->registerObject(mediaPath, this))
        return;
    // As the specification names further windows of a player.
    const QString further =
        mediaService + QStringLiteral(".instance%1").arg(QCoreApplication::applicationPid());
    for (const QString& name : {mediaService, further}) {
        if (bus->registerService(name)) {
            service_ = name;
            return;
        }
    }
    bus->unregisterObject(mediaPath);
}

void MediaControls::tellChanges()
{
    const QVariantMap now = interface_->told();
    QVariantMap changed;
    for (const auto& [name, value] : now.asKeyValueRange()) {
        if (told_.value(name) != value)
            changed[name] = value;
    }
    told_ = now;
    std::optional<QDBusConnection> bus = sessionBus();
    if (changed.isEmpty() || !bus)
        return;
    QDBusMessage message =
        QDBusMessage::createSignal(mediaPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    message << QStringLiteral("org.mpris.MediaPlayer2.Player") << changed << QStringList();
    bus->send(message);
}

/// Whoever shows the position counts on by itself, until it is told of a jump.
void MediaControls::tellSeek(double position)
{
    constexpr double jump = 0.5; // of a second: less than what is shown, more than a hiccup
    const double elapsed = static_cast<double>(sincePosition_.restart()) / 1e3;
    const double expected = position_ + (player_.isPlaying() ? elapsed : 0.0);
    position_ = position;
    if (std::abs(position - expected) > jump)
        Q_EMIT interface_->Seeked(interface_->position());
}

} // namespace genrescope
