// The player as other programs of the desktop see it, on a session bus of its own.
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"
#include "tests/ui/fake_analyzer.h"
#include "tests/ui/private_bus.h"
#include "ui/desktop/media_controls.h"
#include "ui/playback/silent_output.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.mpris.MediaPlayer2.genrescope"_s;
const QString path = u"/org/mpris/MediaPlayer2"_s;
const QString playerInterface = u"org.mpris.MediaPlayer2.Player"_s;

} // namespace

/// What a panel of the desktop knows.
class Panel : public QObject {
    Q_OBJECT

public:
    explicit Panel(QDBusConnection bus) : bus_(std::move(bus))
    {
        bus_.connect(service, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                     this, SLOT(change(QString, QVariantMap, QStringList)));
        bus_.connect(service, path, playerInterface, u"Seeked"_s, this, SLOT(seek(qlonglong)));
    }

    QVariantMap known = {};
    QList<qlonglong> seeks = {};

    void call(const QString& method, const QVariantList& arguments = {},
              const QString& interface = playerInterface)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        bus_.asyncCall(message);
    }

    void set(const QString& property, const QVariant& value)
    {
        call(u"Set"_s, {playerInterface, property, QVariant::fromValue(QDBusVariant(value))},
             u"org.freedesktop.DBus.Properties"_s);
    }

    /// All properties, as they are asked for.
    QVariantMap properties(const QString& interface = playerInterface)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            service, path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
        message << interface;
        const QDBusPendingReply<QVariantMap> reply = bus_.asyncCall(message);
        [&] { QTRY_VERIFY(reply.isFinished()); }();
        return reply.isValid() ? reply.value() : QVariantMap();
    }

    /// A value of the last Metadata that it was told of.
    QVariant metadata(const QString& key) const
    {
        return qdbus_cast<QVariantMap>(known.value(u"Metadata"_s)).value(key);
    }

public Q_SLOTS:
    void change(const QString&, const QVariantMap& changed, const QStringList&)
    {
        known.insert(changed);
    }
    void seek(qlonglong position) { seeks << position; }

private:
    QDBusConnection bus_;
};

class TestMediaControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!bus_.start())
            QSKIP("There is no dbus-daemon.");
        panel_ = std::make_unique<Panel>(bus_.connectAs(u"panel"_s));
        for (int i = 0; i < 2; ++i) {
            files_ << folder_.filePath(u"%1.wav"_s.arg(i));
            QVERIFY(makeAudio(files_.last(), u"sine=duration=20"_s));
        }
    }
    void cleanupTestCase() { bus_.stop(); }

    void init()
    {
        tracks_.add(files_);
        player_.cue(tracks_.table().at(0).id);
    }
    void cleanup()
    {
        player_.stop();
        tracks_.remove({tracks_.table().at(0).id, tracks_.table().at(1).id});
    }

    void isIntroduced()
    {
        const MediaControls controls(player_, tracks_, {});
        const QVariantMap program = panel_->properties(u"org.mpris.MediaPlayer2"_s);
        QCOMPARE(program.value(u"HasTrackList"_s), QVariant(false));
        QVERIFY(program.value(u"SupportedMimeTypes"_s).toStringList().contains(u"audio/mpeg"_s));
        const QVariantMap player = panel_->properties();
        QCOMPARE(player.value(u"PlaybackStatus"_s), QVariant(u"Stopped"_s));
        QCOMPARE(player.value(u"CanGoNext"_s), QVariant(true));
        QCOMPARE(player.value(u"CanPlay"_s), QVariant(true));
        QCOMPARE(player.value(u"Rate"_s), QVariant(1.0));
    }

    void mediaKeysPlayAndPause()
    {
        const MediaControls controls(player_, tracks_, {});
        panel_->call(u"PlayPause"_s);
        QTRY_COMPARE(panel_->known.value(u"PlaybackStatus"_s), QVariant(u"Playing"_s));
        panel_->call(u"Play"_s);
        panel_->call(u"Next"_s);
        QTRY_COMPARE(panel_->metadata(u"xesam:url"_s),
                     QVariant(QUrl::fromLocalFile(files_[1]).toString()));
        QCOMPARE(panel_->known.value(u"CanGoNext"_s), QVariant(false));
        QTRY_COMPARE(panel_->metadata(u"mpris:length"_s), QVariant(20'000'000LL));
        QVERIFY(player_.isPlaying());
        panel_->call(u"Pause"_s);
        QTRY_VERIFY(!player_.isPlaying());
        panel_->call(u"Pause"_s);
        panel_->call(u"Previous"_s);
        QTRY_COMPARE(panel_->known.value(u"CanGoNext"_s), QVariant(true));
        QVERIFY(!player_.isPlaying());
        panel_->call(u"Play"_s);
        QTRY_VERIFY(player_.isPlaying());
        panel_->call(u"Stop"_s);
        QTRY_COMPARE(panel_->known.value(u"PlaybackStatus"_s), QVariant(u"Stopped"_s));
        QCOMPARE(player_.position(), 0.0);
    }

    void theQueueIsControlled()
    {
        const MediaControls controls(player_, tracks_, {});
        QCOMPARE(panel_->properties().value(u"LoopStatus"_s), QVariant(u"None"_s));
        player_.queue().replace(
            {{.path = files_[1], .title = u"One"_s}, {.path = files_[0], .title = u"Two"_s}});
        player_.playQueued(0);
        QTRY_COMPARE(panel_->metadata(u"xesam:title"_s), QVariant(u"One"_s));
        QCOMPARE(panel_->properties().value(u"CanGoNext"_s), QVariant(true));
        panel_->call(u"Next"_s);
        QTRY_COMPARE(panel_->metadata(u"xesam:title"_s), QVariant(u"Two"_s));
        QCOMPARE(panel_->known.value(u"CanGoNext"_s), QVariant(false));
        panel_->set(u"LoopStatus"_s, u"Playlist"_s);
        QTRY_COMPARE(panel_->known.value(u"LoopStatus"_s), QVariant(u"Playlist"_s));
        QTRY_COMPARE(panel_->known.value(u"CanGoNext"_s), QVariant(true));
        QVERIFY(player_.queue().repeat() == PlayQueue::Repeat::All);
        panel_->set(u"LoopStatus"_s, u"nonsense"_s);
        panel_->set(u"LoopStatus"_s, u"Track"_s);
        QTRY_COMPARE(panel_->known.value(u"LoopStatus"_s), QVariant(u"Track"_s));
        panel_->set(u"Shuffle"_s, true);
        QTRY_COMPARE(panel_->known.value(u"Shuffle"_s), QVariant(true));
        QVERIFY(player_.queue().isShuffled());
        panel_->call(u"Previous"_s);
        QTRY_COMPARE(panel_->metadata(u"xesam:title"_s), QVariant(u"One"_s));
        player_.queue().setShuffled(false);
        player_.queue().setRepeat(PlayQueue::Repeat::Off);
        player_.queue().clear();
    }

    void positionsAreMicroseconds()
    {
        const MediaControls controls(player_, tracks_, {});
        QTRY_COMPARE(player_.duration(), 20.0);
        panel_->seeks.clear();
        panel_->call(u"Seek"_s, {5'000'000LL});
        QTRY_COMPARE(player_.position(), 5.0);
        QTRY_COMPARE(panel_->seeks, QList<qlonglong>{5'000'000});
        QCOMPARE(panel_->properties().value(u"Position"_s), QVariant(5'000'000LL));
        const QVariant current = panel_->properties().value(u"Metadata"_s);
        const QVariant track = qdbus_cast<QVariantMap>(current).value(u"mpris:trackid"_s);
        const QVariant other = QVariant::fromValue(QDBusObjectPath(u"/of/another"_s));
        panel_->call(u"SetPosition"_s, {other, 9'000'000LL});
        panel_->call(u"SetPosition"_s, {track, 99'000'000LL});
        panel_->call(u"SetPosition"_s, {track, 7'500'000LL});
        QTRY_COMPARE(player_.position(), 7.5);
        QCOMPARE(panel_->seeks, (QList<qlonglong>{5'000'000, 7'500'000}));
        panel_->call(u"Seek"_s, {-60'000'000LL});
        QTRY_COMPARE(player_.position(), 0.0);
        // Beyond the end is the next track.
        panel_->call(u"Seek"_s, {60'000'000LL});
        QTRY_COMPARE(*player_.track(), tracks_.table().at(1).id);
    }

    void volumeIsOfTheUsualRange()
    {
        const MediaControls controls(player_, tracks_, {});
        panel_->set(u"Volume"_s, 0.25);
        QTRY_COMPARE(panel_->known.value(u"Volume"_s), QVariant(0.25));
        player_.setMuted(true);
        QTRY_COMPARE(panel_->known.value(u"Volume"_s), QVariant(0.0));
        panel_->set(u"Volume"_s, 7.0);
        QTRY_COMPARE(player_.volume(), 1.0);
        QVERIFY(!player_.isMuted());
    }

    void filesAreOpenedAndTheWindowIsAsked()
    {
        int raised = 0;
        int quit = 0;
        const MediaControls controls(player_, tracks_,
                                     {.raise = [&] { ++raised; }, .quit = [&] { ++quit; }});
        panel_->call(u"OpenUri"_s, {u"https://example.org/a.mp3"_s});
        panel_->call(u"OpenUri"_s, {QUrl::fromLocalFile(files_[1]).toString()});
        QTRY_VERIFY(player_.isPlaying());
        QCOMPARE(*player_.track(), tracks_.table().at(1).id);
        QCOMPARE(tracks_.table().rowCount(), 2);
        panel_->call(u"Raise"_s, {}, u"org.mpris.MediaPlayer2"_s);
        panel_->call(u"Quit"_s, {}, u"org.mpris.MediaPlayer2"_s);
        QTRY_COMPARE(quit, 1);
        QCOMPARE(raised, 1);
    }

    void twoWindowsHaveTwoNames()
    {
        // Of another program.
        QDBusConnection other = bus_.connectAs(u"other"_s);
        QVERIFY(other.registerService(service));
        const MediaControls controls(player_, tracks_, {});
        const QString name = service + u".instance%1"_s.arg(QCoreApplication::applicationPid());
        QVERIFY(other.interface()->isServiceRegistered(name).value());
        other.unregisterService(service);
    }

private:
    PrivateBus bus_;
    QTemporaryDir folder_;
    QStringList files_;
    std::shared_ptr<AnalyzerBackend> backend_ = std::make_shared<AnalyzerBackend>();
    PlaybackEngine engine_{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis_{fakeAnalyzers(backend_),
                              [](const std::filesystem::path&) { return AudioInfo(); }};
    TrackCollection tracks_{analysis_};
    Player player_{engine_, tracks_};
    std::unique_ptr<Panel> panel_;
};

QTEST_GUILESS_MAIN(TestMediaControls)
#include "tst_media_controls.moc"
