#include "core/audio/downmix.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/codecs/audio_decoder.h"
#include "tests/support/memory_source.h"
#include "tests/support/test_audio.h"
#include "tests/support/tested_decoder.h"

#include <QDataStream>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <set>
#include <sys/resource.h>

using namespace genrescope;
using genrescope::test::makeAudio;
using genrescope::test::MemorySource;
using genrescope::test::TestedDecoder;

namespace {

struct Decoded {
    AudioInfo info;
    DecodeDamage damage;
    /// One vector per channel.
    std::vector<std::vector<float>> channels;

    std::size_t frames() const { return channels.empty() ? 0 : channels[0].size(); }
};

template<typename Decoder = TestedDecoder>
Decoded decodeAll(std::unique_ptr<ByteSource> source, const DecodeLimits& limits = {})
{
    Decoder decoder(std::move(source), limits);
    Decoded result;
    result.info = decoder.info();
    for (AudioBlock block = decoder.next(); !block.empty(); block = decoder.next()) {
        result.channels.resize(static_cast<std::size_t>(block.channelCount));
        for (std::size_t c = 0; c < result.channels.size(); ++c)
            result.channels[c].insert(result.channels[c].end(), block.channels[c],
                                      block.channels[c] + block.frames);
    }
    result.damage = decoder.damage();
    return result;
}

template<typename Decoder = TestedDecoder>
Decoded decodeFile(const QString& path)
{
    return decodeAll<Decoder>(std::make_unique<FileSource>(path.toStdString()));
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The error of decoding these bytes; empty if they decode.
std::string errorMessage(const QByteArray& bytes, const DecodeLimits& limits = {},
                         const std::string& name = "made.mp3")
{
    try {
        decodeAll(std::make_unique<MemorySource>(bytes, true, name), limits);
    } catch (const DecodeError& error) {
        return error.what();
    }
    return {};
}

/// How strongly a channel correlates with a sine of this frequency: 1 for that sine itself.
double correlation(const std::vector<float>& samples, double hertz, int rate)
{
    double sine = 0.0;
    double cosine = 0.0;
    double energy = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double angle = 2.0 * std::numbers::pi * hertz * static_cast<double>(i) / rate;
        sine += samples[i] * std::sin(angle);
        cosine += samples[i] * std::cos(angle);
        energy += static_cast<double>(samples[i]) * samples[i];
    }
    return std::sqrt((sine * sine + cosine * cosine) * 2.0 /
                     (energy * static_cast<double>(samples.size())));
}

/// Of a wav file with samples of `bits` bits in containers of 32, at 8 kHz.
QByteArray wavHeader(int channels, int bits, int mask, qsizetype dataSize)
{
    QByteArray wav;
    QDataStream head(&wav, QIODevice::WriteOnly);
    head.setByteOrder(QDataStream::LittleEndian);
    head.writeRawData("RIFF", 4);
    head << quint32(60 + dataSize);
    head.writeRawData("WAVEfmt ", 8);
    head << quint32(40) << quint16(0xfffe) << quint16(channels) << quint32(8'000)
         << quint32(32'000 * channels) << quint16(4 * channels) << quint16(32) << quint16(22)
         << quint16(bits) << quint32(mask);
    head.writeRawData("\x01\0\0\0\0\0\x10\0\x80\0\0\xaa\0\x38\x9b\x71", 16);
    head.writeRawData("data", 4);
    head << quint32(dataSize);
    return wav;
}

/// The most memory that this process has ever taken.
long peakMegabytes()
{
    rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1'024;
}

} // namespace

class TestAudioDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formats_data();
    void formats();
    void channelsKeepTheirOrder();
    void sampleTypes_data();
    void sampleTypes();
    void forwardOnlySourcesGiveTheSame_data();
    void forwardOnlySourcesGiveTheSame();
    void gaplessPadding();
    void tags();
    void coverArtIsSkipped();
    void noiseBytesAreMeasured_data();
    void noiseBytesAreMeasured();
    void truncatedAnywhere_data();
    void truncatedAnywhere();
    void brokenBytesNeverCrash_data();
    void brokenBytesNeverCrash();
    void notAudio_data();
    void notAudio();
    void headerOnly();
    void noSamples();
    void limits();
    void manyChannelsAreMixedDown();
    void changesAreFollowed_data();
    void changesAreFollowed();
    void foreignFramesAreDamage();
    void narrowSamplesInWideContainers_data();
    void narrowSamplesInWideContainers();
    void refusalsNameTheFormat();
    void sizesAreNotBelieved();
    void playlistsAreRejected();
    void failingSourcesArePassedOn();

private:
    QString path(const QString& name) const { return dir_.filePath(name); }
    /// A file with a sine of `hertz`, made once.
    QString sineFile(const QString& name, const QStringList& options = {}, double seconds = 1.0,
                     int rate = 44'100, int hertz = 441);

    QTemporaryDir dir_;
};

QString TestAudioDecoder::sineFile(const QString& name, const QStringList& options, double seconds,
                                   int rate, int hertz)
{
    QString file = path(name);
    if (!QFile::exists(file) &&
        !makeAudio(file,
                   QStringLiteral("sine=frequency=%1:duration=%2:sample_rate=%3")
                       .arg(hertz)
                       .arg(seconds)
                       .arg(rate),
                   options))
        return {};
    return file;
}

void TestAudioDecoder::initTestCase()
{
    QVERIFY(dir_.isValid());
}

void TestAudioDecoder::formats_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    // Samples more or fewer than one second: 0 where the format knows its exact length.
    QTest::addColumn<int>("tolerance");

    struct Format {
        const char* name;
        const char* extension;
        QStringList options;
        const char* format;
        const char* codec;
        QList<int> rates;
        QList<int> channels;
        int tolerance;
    };
    const QList<int> many = {8'000, 11'025, 16'000, 22'050, 44'100, 48'000, 96'000, 192'000};
    const QList<int> mpeg = {8'000, 11'025, 12'000, 16'000, 22'050, 24'000, 32'000, 44'100, 48'000};
    const QList<Format> formats = {
        {"wav", "wav", {}, "wav", "pcm_s16le", many, {1, 2, 6, 8}, 0},
        {"aiff", "aiff", {}, "aiff", "pcm_s16be", {8'000, 44'100, 48'000}, {1, 2}, 0},
        {"flac", "flac", {}, "flac", "flac", many, {1, 2, 8}, 0},
        {"flac in ogg", "oga", {"-c:a", "flac"}, "ogg", "flac", {44'100}, {1, 2}, 0},
        {"mp3", "mp3", {}, "mp3", "mp3float", mpeg, {1, 2}, 0},
        {"mp3 without header",
         "mp3",
         {"-write_xing", "0"},
         "mp3",
         "mp3float",
         {44'100},
         {2},
         3'456},
        {"mp2", "mp2", {"-f", "mp2"}, "mp3", "mp3float", {44'100, 48'000}, {1, 2}, 2'304},
        {"vorbis",
         "ogg",
         {"-c:a", "libvorbis"},
         "ogg",
         "vorbis",
         {22'050, 44'100, 48'000},
         {1, 2},
         128},
        {"opus", "opus", {"-c:a", "libopus"}, "ogg", "opus", {48'000}, {1, 2}, 0},
        {"aac", "aac", {}, "aac", "aac", {22'050, 44'100, 48'000}, {1, 2}, 3'072},
        {"m4a", "m4a", {}, "mov", "aac", {22'050, 44'100, 48'000}, {1, 2, 6}, 1'024},
        {"alac", "m4a", {"-c:a", "alac"}, "mov", "alac", {44'100, 96'000}, {1, 2}, 0},
        {"wma", "wma", {"-c:a", "wmav2"}, "asf", "wmav2", {44'100}, {1, 2}, 6'144},
        {"au", "au", {}, "au", "pcm_s16be", {22'050, 44'100}, {1, 2}, 0},
        {"mu-law au", "au", {"-c:a", "pcm_mulaw"}, "au", "pcm_mulaw", {8'000}, {1}, 0},
        {"caf", "caf", {"-c:a", "alac"}, "caf", "alac", {44'100}, {1, 2}, 4'096},
        {"w64", "w64", {}, "w64", "pcm_s16le", {44'100}, {2}, 0},
        {"rf64", "wav", {"-rf64", "always"}, "wav", "pcm_s16le", {44'100}, {2}, 0},
        {"ms adpcm", "wav", {"-c:a", "adpcm_ms"}, "wav", "adpcm_ms", {44'100}, {1, 2}, 2'048},
        {"ima adpcm",
         "wav",
         {"-c:a", "adpcm_ima_wav"},
         "wav",
         "adpcm_ima_wav",
         {44'100},
         {1, 2},
         2'048},
        {"gsm", "wav", {"-c:a", "libgsm_ms"}, "wav", "gsm_ms", {8'000}, {1}, 320},
        {"ima aifc",
         "aifc",
         {"-f", "aiff", "-c:a", "adpcm_ima_qt"},
         "aiff",
         "adpcm_ima_qt",
         {44'100},
         {1, 2},
         64},
        {"mp3 in wav", "wav", {"-c:a", "libmp3lame"}, "wav", "mp3float", {44'100}, {2}, 2'304},
        {"mp2 in wav", "wav", {"-c:a", "mp2"}, "wav", "mp3float", {44'100}, {2}, 2'304},
        {"wavpack", "wv", {}, "wv", "wavpack", {44'100, 96'000}, {1, 2}, 0},
        {"tta", "tta", {}, "tta", "tta", {44'100}, {1, 2}, 0},
        {"speex", "spx", {"-c:a", "libspeex"}, "ogg", "libspeex", {16'000}, {1}, 320},
        {"ac3", "ac3", {}, "ac3", "ac3", {44'100, 48'000}, {1, 2, 6}, 2'048},
        {"eac3", "eac3", {}, "eac3", "eac3", {48'000}, {1, 2}, 2'048},
        {"ac3 in m4a", "m4a", {"-c:a", "ac3"}, "mov", "ac3", {48'000}, {2}, 2'048},
        {"dts", "dts", {"-strict", "-2"}, "dts", "dca", {48'000}, {2}, 2'048},
        {"truehd", "thd", {"-strict", "-2"}, "truehd", "truehd", {48'000}, {2}, 0},
        {"truehd on disc",
         "m2ts",
         {"-c:a", "truehd", "-strict", "-2"},
         "mpegts",
         "truehd",
         {48'000},
         {2},
         80},
        {"matroska", "mka", {"-c:a", "flac"}, "matroska", "flac", {44'100}, {1, 2}, 0},
        {"webm", "webm", {"-c:a", "libopus"}, "matroska", "opus", {48'000}, {1, 2}, 960},
        {"mov", "mov", {"-c:a", "pcm_s24le"}, "mov", "pcm_s24le", {44'100}, {1, 2}, 0},
        {"3gp", "3gp", {"-c:a", "aac"}, "mov", "aac", {44'100}, {1}, 1'024},
        {"flash", "flv", {"-c:a", "libmp3lame"}, "flv", "mp3float", {44'100}, {2}, 2'304},
        {"flash, aac", "flv", {"-c:a", "aac"}, "flv", "aac", {44'100}, {2}, 2'304},
        {"transport stream", "ts", {"-c:a", "aac"}, "mpegts", "aac", {44'100, 48'000}, {2}, 3'072},
        {"transport stream, mp2",
         "m2ts",
         {"-c:a", "mp2"},
         "mpegts",
         "mp3float",
         {48'000},
         {2},
         2'304},
        {"program stream", "mpg", {"-c:a", "mp2"}, "mpeg", "mp3float", {48'000}, {2}, 2'304},
        {"program stream, dolby", "vob", {"-c:a", "ac3"}, "mpeg", "ac3", {48'000}, {2}, 2'048},
        {"avi", "avi", {"-c:a", "libmp3lame"}, "avi", "mp3float", {44'100}, {2}, 2'304},
        {"voc", "voc", {"-c:a", "pcm_s16le"}, "voc", "pcm_s16le", {44'100}, {2}, 0},
        {"latm", "loas", {"-f", "latm", "-c:a", "aac"}, "loas", "aac_latm", {44'100}, {2}, 3'072},
    };
    for (const Format& format : formats) {
        for (const int rate : format.rates) {
            for (const int channels : format.channels) {
                if (rate != format.rates.first() && rate != 44'100 &&
                    channels != format.channels.last())
                    continue;
                QTest::addRow("%s, %d Hz, %d channels", format.name, rate, channels)
                    << QString::fromLatin1(format.extension) << format.options
                    << QString::fromLatin1(format.format) << QString::fromLatin1(format.codec)
                    << rate << channels << format.tolerance;
            }
        }
    }
}

void TestAudioDecoder::formats()
{
    QFETCH(QString, extension);
    QFETCH(QStringList, options);
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(int, tolerance);
    const QString file = path(QStringLiteral("format.") + extension);
    const QString filter = QStringLiteral("sine=frequency=441:duration=1:sample_rate=%1").arg(rate);
    QVERIFY(makeAudio(file, filter, options + QStringList{"-ac", QString::number(channels)}));

    const Decoded decoded = decodeFile(file);
    QTEST(QString::fromStdString(decoded.info.format), "format");
    QTEST(QString::fromStdString(decoded.info.codec), "codec");
    QCOMPARE(decoded.info.sampleRate, rate);
    QCOMPARE(decoded.info.channels, channels);
    QVERIFY2(std::abs(int(decoded.frames()) - rate) <= tolerance,
             qPrintable(QString::number(decoded.frames())));
    // Some declare neither a length nor a bit rate.
    const std::set<std::string> silent = {"aac", "mpegts", "mpeg", "loas",
                                          "voc", "truehd", "dts",  "flv"};
    if (!silent.contains(decoded.info.format))
        QVERIFY2(std::abs(decoded.info.declaredDuration - 1.0) < 0.2,
                 qPrintable(QString::number(decoded.info.declaredDuration)));
    QCOMPARE(decoded.damage.corruptPackets, 0);
    QVERIFY(decoded.damage.audioBytes > 0);
    // The sine lies in the center channel where there is one.
    std::vector<float> sum(decoded.frames(), 0.0F);
    for (const std::vector<float>& channel : decoded.channels)
        std::transform(sum.begin(), sum.end(), channel.begin(), sum.begin(), std::plus<>());
    QVERIFY(correlation(sum, 441.0, rate) > 0.9);
    // The same bits, whoever decodes.
    const Decoded plain = decodeFile<AudioDecoder>(file);
    QVERIFY(decoded.channels == plain.channels);
    QCOMPARE(decoded.info.declaredDuration, plain.info.declaredDuration);
    QCOMPARE(decoded.damage.audioBytes, plain.damage.audioBytes);
}

void TestAudioDecoder::channelsKeepTheirOrder()
{
    const QString file = path(QStringLiteral("two.flac"));
    QVERIFY(
        makeAudio(file, QStringLiteral("aevalsrc=sin(2*PI*500*t)|0.25*sin(2*PI*2000*t):d=0.5")));
    const Decoded decoded = decodeFile(file);
    QVERIFY(correlation(decoded.channels[0], 500.0, 44'100) > 0.999);
    QVERIFY(correlation(decoded.channels[1], 2'000.0, 44'100) > 0.999);
    const float peak = *std::max_element(decoded.channels[1].begin(), decoded.channels[1].end());
    QVERIFY(std::abs(peak - 0.25F) < 0.001F);
}

void TestAudioDecoder::sampleTypes_data()
{
    QTest::addColumn<double>("resolution");
    QTest::newRow("pcm_u8") << 1.0 / 128;
    QTest::newRow("pcm_s16le") << 1.0 / 32'768;
    QTest::newRow("pcm_s24le") << 1.0 / 8'388'608;
    QTest::newRow("pcm_s32le") << 6e-8;
    QTest::newRow("pcm_f32le") << 6e-8;
    QTest::newRow("pcm_f64le") << 6e-8;
    QTest::newRow("pcm_mulaw") << 0.02;
    QTest::newRow("pcm_alaw") << 0.02;
}

void TestAudioDecoder::sampleTypes()
{
    QFETCH(double, resolution);
    const QString file = path(QStringLiteral("type.wav"));
    // A ramp from -1 to 1 in 8,000 steps, the same in two channels.
    QVERIFY(makeAudio(file, QStringLiteral("aevalsrc=-1+n/4000|-1+n/4000:d=1:s=8000"),
                      {"-c:a", QString::fromLatin1(QTest::currentDataTag())}));
    const Decoded decoded = decodeFile(file);
    QCOMPARE(decoded.frames(), std::size_t(8'000));
    for (std::size_t i = 0; i < 8'000; ++i) {
        const double expected = -1.0 + static_cast<double>(i) / 4'000.0;
        QVERIFY2(std::abs(decoded.channels[1][i] - expected) <= resolution,
                 qPrintable(QString::number(decoded.channels[1][i], 'g', 9)));
    }
}

void TestAudioDecoder::forwardOnlySourcesGiveTheSame_data()
{
    QTest::addColumn<QString>("extension");
    for (const char* extension : {"mp3", "flac", "ogg", "wav", "aac"})
        QTest::newRow(extension) << QString::fromLatin1(extension);
}

void TestAudioDecoder::forwardOnlySourcesGiveTheSame()
{
    QFETCH(QString, extension);
    const QString file = sineFile(QStringLiteral("forward.") + extension, {"-ac", "2"}, 2.0);
    const QByteArray bytes = contents(file);
    const Decoded seekable = decodeAll(std::make_unique<MemorySource>(bytes));
    const Decoded forward = decodeAll(std::make_unique<MemorySource>(bytes, false));
    QVERIFY(seekable.frames() > 80'000);
    QVERIFY(seekable.channels == forward.channels);
}

void TestAudioDecoder::gaplessPadding()
{
    // What the encoder adds before and after is trimmed: the sine lies where it was.
    const QString file = sineFile(QStringLiteral("gapless.mp3"), {"-b:a", "320k"});
    const Decoded decoded = decodeFile(file);
    QCOMPARE(decoded.frames(), std::size_t(44'100));
    for (std::size_t i = 1'000; i < 43'000; ++i) {
        const double expected = 0.125 * std::sin(2.0 * std::numbers::pi * 0.01 * double(i));
        QVERIFY(std::abs(decoded.channels[0][i] - expected) < 0.002);
    }
}

void TestAudioDecoder::tags()
{
    for (const char* extension : {"mp3", "flac", "ogg", "m4a"}) {
        const Decoded decoded =
            decodeFile(sineFile(QStringLiteral("tags.") + QString::fromLatin1(extension),
                                {"-metadata", QStringLiteral("title=Fünf <b>Töne</b>"), "-metadata",
                                 "artist=A. Nobody", "-metadata", "album=Tests", "-metadata",
                                 "genre=Drone", "-metadata", "date=1994-05-01"}));
        QCOMPARE(QString::fromStdString(decoded.info.tags.title),
                 QStringLiteral("Fünf <b>Töne</b>"));
        QCOMPARE(decoded.info.tags.artist, std::string("A. Nobody"));
        QCOMPARE(decoded.info.tags.album, std::string("Tests"));
        QCOMPARE(decoded.info.tags.genre, std::string("Drone"));
        QVERIFY2(decoded.info.tags.date.starts_with("1994"), extension);
    }
    QCOMPARE(decodeFile(sineFile(QStringLiteral("untagged.wav"))).info.tags.artist, std::string());
}

void TestAudioDecoder::coverArtIsSkipped()
{
    const QString picture = path(QStringLiteral("cover.png"));
    QVERIFY(makeAudio(picture, QStringLiteral("testsrc=size=720x720:duration=1:rate=1"),
                      {"-frames:v", "1"}));
    for (const char* extension : {"mp3", "m4a", "flac"}) {
        const QString plain = sineFile(QStringLiteral("plain.") + QString::fromLatin1(extension));
        const QString covered = path(QStringLiteral("covered.") + QString::fromLatin1(extension));
        QVERIFY(makeAudio(covered, QStringLiteral("anullsrc=duration=0.1"),
                          {"-i", plain, "-i", picture, "-map", "1:a", "-map", "2:v", "-c", "copy",
                           "-disposition:v", "attached_pic"}));
        QVERIFY(QFileInfo(covered).size() > QFileInfo(plain).size() + 5'000);
        const Decoded without = decodeFile(plain);
        const Decoded with = decodeFile(covered);
        QVERIFY(with.frames() >= 44'100);
        QVERIFY(with.channels == without.channels);
        QCOMPARE(with.damage.corruptPackets, 0);
    }
}

void TestAudioDecoder::noiseBytesAreMeasured_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<double>("minShare");
    // Damage that leaves a packet's own structure intact can go undetected, so not all of the 10 %
    // are always found.
    QTest::newRow("mp3") << QStringList{"-b:a", "128k"} << 0.09;
    QTest::newRow("flac") << QStringList{} << 0.05;
    QTest::newRow("aac") << QStringList{"-b:a", "128k"} << 0.02;
}

void TestAudioDecoder::noiseBytesAreMeasured()
{
    QFETCH(QStringList, options);
    QFETCH(double, minShare);
    const QString file =
        path(QStringLiteral("noise.") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(makeAudio(file, QStringLiteral("anoisesrc=duration=20:amplitude=0.3:seed=3"), options));
    QByteArray bytes = contents(file);
    QCOMPARE(decodeAll(std::make_unique<MemorySource>(bytes)).damage.share(), 0.0);

    std::uint64_t state = 1;
    const qsizetype length = bytes.size() / 10;
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + length; ++i) {
        state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        bytes[i] = static_cast<char>(state >> 56);
    }
    const Decoded decoded = decodeAll(std::make_unique<MemorySource>(bytes));
    QVERIFY(decoded.damage.corruptPackets > 0);
    QVERIFY2(decoded.damage.share() > minShare && decoded.damage.share() < 0.13,
             qPrintable(QString::number(decoded.damage.share())));
    QVERIFY(decoded.frames() > 20 * 44'100 * 85 / 100);
}

void TestAudioDecoder::truncatedAnywhere_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("mp3") << 64;
    for (const char* extension : {"flac", "ogg", "wav", "aiff", "m4a", "aac", "wma"})
        QTest::newRow(extension) << 509;
}

void TestAudioDecoder::truncatedAnywhere()
{
    QFETCH(int, step);
    const QString extension = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray whole =
        contents(sineFile(QStringLiteral("cut.") + extension, {"-b:a", "64k"}));
    const std::size_t all = decodeAll(std::make_unique<MemorySource>(whole)).frames();
    QVERIFY(all > 40'000);
    std::size_t before = 0;
    for (qsizetype length = 0; length < whole.size(); length += step) {
        try {
            const Decoded decoded = decodeAll(std::make_unique<MemorySource>(whole.left(length)));
            // A frame that lost its end may be missing entirely.
            QVERIFY(decoded.frames() + 8'192 >= before);
            QVERIFY(decoded.frames() <= all + 8'192);
            before = decoded.frames();
        } catch (const DecodeError& error) {
            QVERIFY(std::string(error.what()).starts_with("made.bin "));
            QCOMPARE(before, std::size_t(0));
        }
    }
    // The index of m4a comes last, and ogg holds a second in one page.
    if (extension != QStringLiteral("m4a") && extension != QStringLiteral("ogg"))
        QVERIFY(before > all * 9 / 10);
}

void TestAudioDecoder::brokenBytesNeverCrash_data()
{
    QTest::addColumn<QString>("extension");
    for (const char* extension : {"mp3", "flac", "ogg", "wav", "aiff", "m4a", "aac", "wma"})
        QTest::newRow(extension) << QString::fromLatin1(extension);
}

void TestAudioDecoder::brokenBytesNeverCrash()
{
    QFETCH(QString, extension);
    const QByteArray whole =
        contents(sineFile(QStringLiteral("broken.") + extension, {"-b:a", "64k"}, 0.3));
    std::uint64_t state = 7;
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 20; ++i) {
            state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
            // Half of the changes in the first 200 bytes, where the headers are.
            const auto range = static_cast<std::uint64_t>(i % 2 == 0 ? 200 : bytes.size());
            bytes[static_cast<qsizetype>((state >> 33) % range)] = static_cast<char>(state >> 24);
        }
        try {
            const Decoded decoded = decodeAll(std::make_unique<MemorySource>(bytes));
            QVERIFY(decoded.damage.share() >= 0.0 && decoded.damage.share() <= 1.0);
        } catch (const DecodeError& error) {
            QVERIFY(QByteArray(error.what()).endsWith('.'));
        }
    }
}

void TestAudioDecoder::notAudio_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(" is empty");
    QTest::newRow("one byte") << QByteArray("x") << QStringLiteral(" contains no audio");
    QTest::newRow("text") << QByteArray("These are words, not music.\n").repeated(3'000)
                          << QStringLiteral(" contains no audio");
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << QStringLiteral(" contains no audio");
}

void TestAudioDecoder::notAudio()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const std::string sentence = errorMessage(bytes);
    QVERIFY2(QString::fromStdString(sentence).startsWith(QStringLiteral("made.mp3") + words),
             sentence.c_str());
}

void TestAudioDecoder::headerOnly()
{
    // Tag and information frame, as some clips of FMA are.
    const QByteArray whole = contents(sineFile(QStringLiteral("header.mp3"), {"-b:a", "128k"}));
    const qsizetype firstFrame = whole.indexOf("\xff\xfb");
    QVERIFY(firstFrame > 0);
    const qsizetype secondFrame = whole.indexOf("\xff\xfb", firstFrame + 4);
    QVERIFY(secondFrame > firstFrame);
    const std::string sentence = errorMessage(whole.left(secondFrame));
    QVERIFY2(sentence.find("contains no audio") != std::string::npos, sentence.c_str());
}

void TestAudioDecoder::noSamples()
{
    for (const char* extension : {"wav", "flac", "m4a"}) {
        const QString file = path(QStringLiteral("none.") + QString::fromLatin1(extension));
        QVERIFY(makeAudio(file, QStringLiteral("sine=duration=1"), {"-t", "0"}));
        const std::string sentence = errorMessage(contents(file));
        QVERIFY2(sentence.find("contains no audio") != std::string::npos, sentence.c_str());
    }
}

void TestAudioDecoder::limits()
{
    const QByteArray eight = contents(sineFile(QStringLiteral("eight.wav"), {"-ac", "8"}));
    QCOMPARE(errorMessage(eight), std::string());
    QVERIFY(errorMessage(eight, {.maxChannels = 2}).find("8 channels; at most 2") !=
            std::string::npos);
    QVERIFY(errorMessage(eight, {.minSampleRate = 48'000}).find("44100 Hz") != std::string::npos);
    QVERIFY(errorMessage(eight, {.maxSampleRate = 22'050}).find("44100 Hz") != std::string::npos);
    QVERIFY(errorMessage(eight, {.maxDuration = 0.5}).find("longer than") != std::string::npos);
    const QByteArray slow = contents(sineFile(QStringLiteral("slow.wav"), {}, 1.0, 2'000));
    QVERIFY(errorMessage(slow).find("2000 Hz") != std::string::npos);
}

void TestAudioDecoder::manyChannelsAreMixedDown()
{
    for (const int channels : {9, 16, 64}) {
        QByteArray samples(4 * channels * 800, '\0');
        for (int frame = 0; frame < 800; ++frame)
            samples[4 * (frame * channels + 2) + 3] = 0x40; // half of full scale
        const QByteArray wav = wavHeader(channels, 32, 0, samples.size()) + samples;
        const Decoded decoded = decodeAll(std::make_unique<MemorySource>(wav));
        QCOMPARE(decoded.info.channels, channels);
        QCOMPARE(decoded.channels.size(), std::size_t(1));
        QCOMPARE(decoded.frames(), std::size_t(800));
        QVERIFY(std::abs(decoded.channels[0][400] - 0.5F / static_cast<float>(channels)) < 1e-6F);
    }
}

void TestAudioDecoder::changesAreFollowed_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::newRow("stereo") << "mp3" << 44'100 << 2;
    QTest::newRow("half the rate") << "mp3" << 22'050 << 1;
    QTest::newRow("another rate, stereo") << "mp3" << 48'000 << 2;
    QTest::newRow("aac") << "aac" << 48'000 << 2;
    QTest::newRow("ac3") << "ac3" << 48'000 << 6;
}

void TestAudioDecoder::changesAreFollowed()
{
    QFETCH(QString, ending);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const QStringList plain = {"-write_xing", "0", "-id3v2_version", "0"};
    const QStringList options = ending == u"mp3" ? plain : QStringList();
    const auto sine = [&](int number, int hertz, int count) {
        return contents(
            sineFile(QStringLiteral("change%1-%2-%3.").arg(number).arg(hertz).arg(count) + ending,
                     options + QStringList{"-ac", QString::number(count)}, 2.0, hertz, 441));
    };
    const QByteArray bytes = sine(1, 44'100, 1) + sine(2, rate, channels) + sine(1, 44'100, 1);
    TestedDecoder decoder(std::make_unique<MemorySource>(bytes));
    QCOMPARE(decoder.info().sampleRate, 44'100);
    QCOMPARE(decoder.info().channels, 1);
    std::vector<float> mono;
    std::set<int> counts;
    for (AudioBlock block = decoder.next(); !block.empty(); block = decoder.next()) {
        counts.insert(block.channelCount);
        std::vector<float> mean;
        downmix(block, mean);
        mono.insert(mono.end(), mean.begin(), mean.end());
    }
    QCOMPARE(counts, (std::set<int>{1, channels}));
    // Six seconds, and what the encoders add.
    QVERIFY2(std::abs(static_cast<double>(mono.size()) / 44'100.0 - 6.0) < 0.3,
             qPrintable(QString::number(mono.size())));
    QVERIFY(decoder.damage().share() < 0.01);
    for (const double seconds : {0.5, 2.8, 4.8}) {
        const auto from = mono.begin() + static_cast<std::ptrdiff_t>(seconds * 44'100);
        QVERIFY(correlation({from, from + 22'050}, 441.0, 44'100) > 0.98);
    }
    // Positions count in seconds, whatever the rate.
    decoder.seek(3.0);
    std::vector<float> mean;
    downmix(decoder.next(), mean);
    QVERIFY(!mean.empty());
    for (std::size_t i = 0; i < std::min<std::size_t>(mean.size(), 500); ++i)
        QVERIFY(std::abs(mean[i] - mono[3 * 44'100 + i]) < 0.02F);
}

void TestAudioDecoder::foreignFramesAreDamage()
{
    const QStringList plain = {"-write_xing", "0", "-id3v2_version", "0"};
    const QByteArray first = contents(sineFile(QStringLiteral("first.mp3"), plain, 2.0));
    const QByteArray second = contents(sineFile(QStringLiteral("second.mp3"), plain, 2.0, 22'050));
    const qsizetype frame = second.indexOf("\xff\xf3", 4);
    const qsizetype next = second.indexOf("\xff\xf3", frame + 4);
    QVERIFY(frame > 0 && next > frame);
    // One frame in front is none either: noise can look like one.
    for (const QByteArray& before : {first, QByteArray()}) {
        const Decoded decoded = decodeAll(std::make_unique<MemorySource>(
            before + second.mid(frame, next - frame) + first + first));
        QCOMPARE(decoded.info.sampleRate, 44'100);
        QCOMPARE(decoded.damage.corruptPackets, before.isEmpty() ? 0 : 1);
        QVERIFY(std::abs(int(decoded.frames()) - (before.isEmpty() ? 179'712 : 268'992)) < 1'200);
    }
}

void TestAudioDecoder::narrowSamplesInWideContainers_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("mask");
    QTest::newRow("24 in 32") << 24 << 4;
    QTest::newRow("24 in 32 without a speaker") << 24 << 0;
    QTest::newRow("20 in 32") << 20 << 4;
    QTest::newRow("16 in 32") << 16 << 4;
}

void TestAudioDecoder::narrowSamplesInWideContainers()
{
    QFETCH(int, bits);
    QFETCH(int, mask);
    QByteArray samples;
    QDataStream data(&samples, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    std::vector<float> ramp;
    for (int i = 0; i < 4'000; ++i) {
        ramp.push_back(static_cast<float>(i - 2'000) / 2'048.0F);
        data << static_cast<qint32>(static_cast<qint64>(i - 2'000) << 20);
    }
    const Decoded decoded = decodeAll(
        std::make_unique<MemorySource>(wavHeader(1, bits, mask, samples.size()) + samples));
    QCOMPARE(decoded.channels.front(), ramp);
}

void TestAudioDecoder::refusalsNameTheFormat()
{
    const auto refusal = [&](const char* name, const QStringList& options) {
        const QString file = path(QString::fromLatin1(name));
        return makeAudio(file, QStringLiteral("sine=duration=1:sample_rate=8000"), options)
                   ? errorMessage(contents(file), {}, name)
                   : std::string("not made");
    };
    const std::string codec = refusal("comfort.mka", {"-c:a", "sonic", "-strict", "-2"});
    QVERIFY2(codec.find("its codec is “Sonic”") != std::string::npos, codec.c_str());
    const std::string format = refusal("sox.sox", {"-f", "sox"});
    QVERIFY2(format.find("its format is “SoX") != std::string::npos, format.c_str());
    const QByteArray whole = contents(sineFile(QStringLiteral("cut.m4a")));
    const std::string cut = errorMessage(whole.left(whole.size() / 2), {}, "cut.m4a");
    QVERIFY2(cut.find("damaged or cut off") != std::string::npos, cut.c_str());
}

/// Of one of its tags, this wav file says that it takes 900 MB.
void TestAudioDecoder::sizesAreNotBelieved()
{
    const QByteArray lying = QByteArray("INFOIART\x00\x00\x00\x38", 12);
    const QByteArray bytes = wavHeader(1, 16, 0, 0).chopped(8) +
                             QByteArray("LIST\x00\x00\x00\xf0", 8) + lying + QByteArray(64, 'x');
    const long before = peakMegabytes();
    QVERIFY(!errorMessage(bytes, {}, "lying.wav").empty());
    QVERIFY2(peakMegabytes() - before < 300, qPrintable(QString::number(peakMegabytes())));
}

void TestAudioDecoder::playlistsAreRejected()
{
    const QString music = sineFile(QStringLiteral("listed.wav"));
    const QByteArray concat = "ffconcat version 1.0\nfile '" + music.toUtf8() + "'\n";
    QVERIFY(errorMessage(concat, {}, "list.ffconcat").find("contains no audio") !=
            std::string::npos);
    const QByteArray hls =
        "#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:1,\nfile://" + music.toUtf8() + "\n#EXT-X-ENDLIST\n";
    QVERIFY(errorMessage(hls, {}, "list.m3u8").find("contains no audio") != std::string::npos);
}

void TestAudioDecoder::failingSourcesArePassedOn()
{
    class Failing : public MemorySource {
    public:
        using MemorySource::MemorySource;
        std::size_t read(std::span<std::byte> buffer) override
        {
            if (left_-- == 0)
                throw FileError("The disk is gone.");
            return MemorySource::read(buffer);
        }

    private:
        int left_ = 3;
    };
    const QByteArray bytes = contents(sineFile(QStringLiteral("failing.wav"), {}, 20.0));
    QVERIFY_THROWS_EXCEPTION(FileError, decodeAll(std::make_unique<Failing>(bytes)));
}

QTEST_GUILESS_MAIN(TestAudioDecoder)
#include "tst_audio_decoder.moc"
