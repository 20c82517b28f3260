// A file that takes over its decoder gets nowhere, and costs no more than itself.
#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/sanitizers.h"
#include "core/decoding/sandboxed_decoder.h"
#include "tests/support/decoder_processes.h"
#include "tests/support/memory_source.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <csignal>
#include <set>
#include <thread>

using namespace genrescope;
using genrescope::test::childProcesses;
using genrescope::test::MemorySource;

namespace {

const std::string workerName = "misbehaving-decoder";

/// Seconds of wav: a ramp, 8 kHz, mono.
QByteArray wav(int seconds)
{
    const int frames = 8'000 * seconds;
    QByteArray bytes;
    QDataStream data(&bytes, QIODevice::WriteOnly);
    data.setByteOrder(QDataStream::LittleEndian);
    data.writeRawData("RIFF", 4);
    data << quint32(36 + 2 * frames);
    data.writeRawData("WAVEfmt ", 8);
    data << quint32(16) << quint16(1) << quint16(1) << quint32(8'000) << quint32(16'000)
         << quint16(2) << quint16(16);
    data.writeRawData("data", 4);
    data << quint32(2 * frames);
    for (int i = 0; i < frames; ++i)
        data << qint16(i);
    return bytes;
}

/// The numbers of samples that differ from the ramp, and of all.
std::pair<std::size_t, std::size_t> compare(SandboxedDecoder& decoder)
{
    std::size_t wrong = 0;
    std::size_t count = 0;
    for (AudioBlock block = decoder.next(); !block.empty(); block = decoder.next()) {
        for (std::size_t i = 0; i < block.frames; ++i, ++count) {
            if (block.channels[0][i] != static_cast<float>(qint16(count)) / 32'768.0F)
                ++wrong;
        }
    }
    return {wrong, count};
}

} // namespace

class TestSandboxedDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { pool_ = std::make_unique<DecoderPool>(GENRESCOPE_MISBEHAVING_DECODER); }

    void escapesAreStopped_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char* deed : {"connect", "exec", "start", "fork", "thread", "write", "read",
                                 "remove", "kill", "executable", "limits"})
            QTest::newRow(deed) << deed;
    }
    void escapesAreStopped();
    void crashesAndNonsenseAreNoMoreThanAFault_data();
    void crashesAndNonsenseAreNoMoreThanAFault();
    void memoryIsLimited();
    void silenceEnds();
    void waitingCanBeCanceled();
    void killedOnTheWay();
    void killedWhileItWaits();
    void abandonedOnTheWay();
    void oneProcessServesManyFiles();
    void asManyProcessesAsFiles();
    void missingDecoderIsSaid_data();
    void missingDecoderIsSaid();
    void sizesAreChecked();

private:
    SandboxedDecoder open(const std::string& name, int seconds = 1)
    {
        return SandboxedDecoder(std::make_unique<MemorySource>(wav(seconds), true, name), {}, {},
                                *pool_);
    }
    /// Why this file cannot be decoded; empty if it can.
    std::string fault(const std::string& name)
    {
        try {
            open(name);
        } catch (const DecodeError& error) {
            return error.what();
        }
        return {};
    }
    void expectNextFileDecodes()
    {
        SandboxedDecoder decoder = open("good.wav");
        QCOMPARE(compare(decoder), std::pair(std::size_t(0), std::size_t(8'000)));
    }

    std::unique_ptr<DecoderPool> pool_;
};

void TestSandboxedDecoder::escapesAreStopped()
{
#ifndef GENRESCOPE_SECCOMP
    QSKIP("Built without libseccomp.");
#endif
    QFETCH(QString, deed);
    QCOMPARE(fault(deed.toStdString()), deed.toStdString() + " could not be decoded: the decoder "
                                                             "stopped unexpectedly.");
    QVERIFY(childProcesses(workerName).empty());
    QVERIFY(!std::filesystem::exists("/tmp/genrescope-escaped"));
    expectNextFileDecodes();
}

void TestSandboxedDecoder::crashesAndNonsenseAreNoMoreThanAFault_data()
{
    QTest::addColumn<QString>("deed");
    for (const char* deed : {"crash", "nonsense", "read-forever"})
        QTest::newRow(deed) << deed;
}

void TestSandboxedDecoder::crashesAndNonsenseAreNoMoreThanAFault()
{
    QFETCH(QString, deed);
    QCOMPARE(fault(deed.toStdString()), deed.toStdString() + " could not be decoded: the decoder "
                                                             "stopped unexpectedly.");
    expectNextFileDecodes();
}

void TestSandboxedDecoder::memoryIsLimited()
{
    if (hasSanitizer)
        QSKIP("Sanitizers need the address space that would be limited.");
    QCOMPARE(fault("memory"), std::string("memory could not be decoded: it takes more memory than "
                                          "decoding may use."));
    expectNextFileDecodes();
}

void TestSandboxedDecoder::silenceEnds()
{
    pool_ = std::make_unique<DecoderPool>(GENRESCOPE_MISBEHAVING_DECODER, std::chrono::seconds(2));
    QCOMPARE(fault("hang"),
             std::string("hang could not be decoded: the decoder did not answer for 2 seconds."));
    QVERIFY(childProcesses(workerName).empty());
    expectNextFileDecodes();
}

void TestSandboxedDecoder::waitingCanBeCanceled()
{
    pool_ = std::make_unique<DecoderPool>(GENRESCOPE_MISBEHAVING_DECODER, std::chrono::hours(1));
    expectNextFileDecodes();
    int asked = 0;
    QVERIFY_THROWS_EXCEPTION(Canceled, SandboxedDecoder(
                                           std::make_unique<MemorySource>(wav(1), true, "hang"), {},
                                           [&asked] { return ++asked > 3; }, *pool_));
    QVERIFY(childProcesses(workerName).empty());
}

void TestSandboxedDecoder::killedOnTheWay()
{
    SandboxedDecoder decoder = open("long.wav", 60);
    QCOMPARE(decoder.next().empty(), false);
    const std::vector<pid_t> processes = childProcesses(workerName);
    QCOMPARE(processes.size(), std::size_t(1));
    ::kill(processes.front(), SIGKILL);
    for (int again = 0; again < 2; ++again) {
        try {
            for (AudioBlock block = decoder.next(); !block.empty(); block = decoder.next()) {
            }
            QFAIL("It goes on without its process.");
        } catch (const DecodeError& error) {
            QCOMPARE(std::string(error.what()),
                     std::string("long.wav could not be decoded: the decoder stopped "
                                 "unexpectedly."));
        }
    }
    QVERIFY_THROWS_EXCEPTION(DecodeError, decoder.seek(0.0));
    expectNextFileDecodes();
}

void TestSandboxedDecoder::killedWhileItWaits()
{
    expectNextFileDecodes();
    const std::vector<pid_t> processes = childProcesses(workerName);
    QCOMPARE(processes.size(), std::size_t(1));
    ::kill(processes.front(), SIGKILL);
    QTRY_VERIFY(childProcesses(workerName).empty());
    expectNextFileDecodes();
}

/// The decoder is ahead: what it answers then must not reach the next file, nor cost the process,
/// unless the machine is so busy that it does not answer in time.
void TestSandboxedDecoder::abandonedOnTheWay()
{
    constexpr std::size_t rounds = 20;
    std::set<pid_t> processes;
    for (std::size_t i = 0; i < rounds; ++i) {
        {
            SandboxedDecoder decoder = open("long.wav", 60);
            QCOMPARE(decoder.next().empty(), false);
        }
        expectNextFileDecodes();
        for (const pid_t process : childProcesses(workerName))
            processes.insert(process);
    }
    QVERIFY2(processes.size() <= rounds / 2, qPrintable(QString::number(processes.size())));
}

void TestSandboxedDecoder::oneProcessServesManyFiles()
{
    expectNextFileDecodes();
    const std::vector<pid_t> processes = childProcesses(workerName);
    QCOMPARE(processes.size(), std::size_t(1));
    for (int i = 0; i < 20; ++i) {
        QVERIFY_THROWS_EXCEPTION(
            DecodeError,
            SandboxedDecoder(std::make_unique<MemorySource>("no music"), {}, {}, *pool_));
        expectNextFileDecodes();
    }
    QCOMPARE(childProcesses(workerName), processes);
}

void TestSandboxedDecoder::asManyProcessesAsFiles()
{
    constexpr int threads = 3;
    std::atomic<int> correct = 0;
    {
        std::vector<std::jthread> running;
        for (int i = 0; i < threads; ++i) {
            running.emplace_back([&] {
                for (int file = 0; file < 5; ++file) {
                    SandboxedDecoder decoder = open("good.wav", 20);
                    if (compare(decoder) == std::pair(std::size_t(0), std::size_t(160'000)))
                        ++correct;
                }
            });
        }
    }
    QCOMPARE(correct.load(), threads * 5);
    QVERIFY(childProcesses(workerName).size() <= threads);
    // Threads that are gone take no process with them.
    QVERIFY(!childProcesses(workerName).empty());
}

void TestSandboxedDecoder::missingDecoderIsSaid_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("none") << "/nowhere/genrescope-decoder";
    QTest::newRow("another program") << "/bin/true";
}

void TestSandboxedDecoder::missingDecoderIsSaid()
{
    QFETCH(QString, program);
    DecoderPool pool(program.toStdString());
    pool.startAhead();
    try {
        const SandboxedDecoder decoder(std::make_unique<MemorySource>(wav(1)), {}, {}, pool);
        QFAIL("It decodes in this process.");
    } catch (const FileError& error) {
        const std::string sentence = error.what();
        QVERIFY2(sentence.starts_with(
                     program.toStdString() +
                     ", a part of the program, could not be started; reinstall Genrescope."),
                 sentence.c_str());
    }
}

/// What a decoder in strange hands might say of its samples.
void TestSandboxedDecoder::sizesAreChecked()
{
    constexpr std::uint64_t room = sampleMemorySize / sizeof(float);
    const auto isRefused = [](const SharedBlock& block) {
        const Packet packet = blocksPacket({block});
        WireReader reader(packet);
        kindOf(reader);
        try {
            blocksFrom(reader);
            return false;
        } catch (const ProtocolError&) {
            return true;
        }
    };
    QVERIFY(!isRefused({.channelCount = 1, .frames = room, .start = 0}));
    QVERIFY(!isRefused({.channelCount = 8, .frames = room / 8, .start = 0}));
    QVERIFY(!isRefused({.channelCount = 0, .frames = 0, .start = 0}));
    QVERIFY(isRefused({.channelCount = 1, .frames = room, .start = 1}));
    QVERIFY(isRefused({.channelCount = 8, .frames = room / 8, .start = 1}));
    QVERIFY(isRefused({.channelCount = 9, .frames = 1, .start = 0}));
    QVERIFY(isRefused({.channelCount = 0, .frames = 1, .start = 0}));
    QVERIFY(isRefused({.channelCount = 1, .frames = 1, .start = ~std::uint64_t(0)}));
    QVERIFY(isRefused({.channelCount = 8, .frames = std::uint64_t(1) << 61, .start = 0}));
    QVERIFY(isRefused({.channelCount = 1, .frames = 1, .start = 0, .damage = {-1, 0, 0}}));
    const Packet whole = openedPacket({.sampleRate = 44'100, .channels = 2});
    for (std::size_t length = 1; length < whole.size(); ++length) {
        WireReader reader({whole.data(), length});
        kindOf(reader);
        QVERIFY_THROWS_EXCEPTION(ProtocolError, openedFrom(reader, {}));
    }
    for (const AudioInfo& info :
         {AudioInfo{.sampleRate = 1, .channels = 1}, AudioInfo{.sampleRate = 8'000, .channels = 0},
          AudioInfo{.sampleRate = 8'000, .channels = 1, .tags = {.title = "\xff"}}}) {
        const Packet packet = openedPacket(info);
        WireReader reader(packet);
        kindOf(reader);
        QVERIFY_THROWS_EXCEPTION(ProtocolError, openedFrom(reader, {}));
    }
}

QTEST_GUILESS_MAIN(TestSandboxedDecoder)
#include "tst_sandboxed_decoder.moc"
