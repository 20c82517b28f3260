// The processes of a group, here threads, which the sockets between them do not know.
#include "core/distributed/joined_group.h"
#include "core/distributed/meeting_guest.h"
#include "core/distributed/meeting_point.h"

#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace genrescope;

namespace {

/// A port that becomes known once the first process listens.
class Port {
public:
    void set(std::uint16_t port)
    {
        {
            const std::scoped_lock lock(mutex_);
            port_ = port;
        }
        changed_.notify_all();
    }
    std::uint16_t get()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return port_ > 0; });
        return port_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::uint16_t port_ = 0;
};

/// What each rank's work threw; empty where it came to its end.
template<typename Work>
std::vector<std::string> inGroup(int size, Work work)
{
    Port port;
    std::vector<std::string> errors(static_cast<std::size_t>(size));
    std::vector<std::thread> threads;
    for (int rank = 0; rank < size; ++rank) {
        threads.emplace_back([&, rank] {
            try {
                const auto group = joinGroup(
                    {.rank = rank,
                     .size = size,
                     .address = "127.0.0.1",
                     .port = rank == 0 ? std::uint16_t{0} : port.get()},
                    [&](std::uint16_t free) { port.set(free); }, [] {});
                work(*group);
            } catch (const std::exception& error) {
                errors[static_cast<std::size_t>(rank)] = error.what();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return errors;
}

MeetingGuest guestOf(const MeetingPoint& point, int rank, int size)
{
    return MeetingGuest(
        {.rank = rank, .size = size, .address = point.address(), .port = point.port()},
        MeetingGuest::Clock::now() + std::chrono::seconds(30), [] {});
}

/// Waits for the reason why the group ends.
std::string failureSeenBy(MeetingGuest& guest)
{
    try {
        guest.wait("never", MeetingGuest::Clock::now() + std::chrono::seconds(30), [] {});
    } catch (const GroupError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestJoinedGroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAndGathers()
    {
        const auto errors = inGroup(3, [](TrainingGroup& group) {
            const auto rank = static_cast<float>(group.rank());
            // Long enough that Gloo divides it.
            std::vector<float> values(100'000, rank + 0.5F);
            values[99'999] = rank == 1.0F ? 0.1F : 0.0F;
            group.sum(values);
            if (values[0] != 4.5F || values[99'998] != 4.5F || values[99'999] != 0.1F)
                throw std::logic_error("wrong sums");
            std::vector<double> exact = {group.rank() == 2 ? 1e-17 : 0.0, 1.0};
            group.sum(exact);
            if (exact[0] != 1e-17 || exact[1] != 3.0)
                throw std::logic_error("wrong exact sums");
            std::vector<float> nothing;
            group.sum(nothing);
            for (const char* const word : {"first", "second"}) {
                const auto all = group.gather(word + std::to_string(group.rank()));
                if (all != std::vector<std::string>{word + std::string("0"),
                                                    word + std::string("1"),
                                                    word + std::string("2")})
                    throw std::logic_error("wrong texts");
            }
        });
        QCOMPARE(errors, (std::vector<std::string>(3)));
    }

    // As many as a model has weights, in two processes; what it takes is printed for
    // docs/scale.md.
    void sumsTakeMilliseconds()
    {
        constexpr std::size_t weights = 768'595;
        constexpr std::size_t repeats = 41;
        std::vector<double> times;
        const auto errors = inGroup(2, [&](TrainingGroup& group) {
            std::vector<float> values(weights, 1.0F);
            for (std::size_t i = 0; i < repeats; ++i) {
                const auto start = std::chrono::steady_clock::now();
                group.sum(values);
                const std::chrono::duration<double, std::milli> taken =
                    std::chrono::steady_clock::now() - start;
                if (group.isFirst())
                    times.push_back(taken.count());
            }
        });
        QCOMPARE(errors, std::vector<std::string>(2));
        std::ranges::nth_element(times, times.begin() + repeats / 2);
        qInfo("the sum of %zu floats takes %.1f ms", weights, times[repeats / 2]);
        QVERIFY(times[repeats / 2] < 1000.0);
    }

    void aFailureEndsAll()
    {
        const auto errors = inGroup(3, [](TrainingGroup& group) {
            std::vector<float> values(1000, 1.0F);
            group.sum(values);
            if (group.rank() == 1) {
                group.fail(Message("The disk is full."));
                return;
            }
            while (true)
                group.sum(values);
        });
        QVERIFY2(errors[0].find("Rank 1 on ") == 0, errors[0].c_str());
        QVERIFY2(errors[0].find(" ended: The disk is full.") != std::string::npos,
                 errors[0].c_str());
        QCOMPARE(errors[1], std::string());
        QCOMPARE(errors[2], errors[0]);
    }

    // Of a process that is killed, the system closes the connections.
    void theLostAreNamed()
    {
        MeetingPoint point(listenOn("127.0.0.1", 0), 3);
        MeetingGuest first = guestOf(point, 0, 3);
        MeetingGuest second = guestOf(point, 1, 3);
        {
            MeetingGuest third = guestOf(point, 2, 3);
            QVERIFY(first.wait(completeKey, MeetingGuest::Clock::time_point::max(), [] {}));
        }
        const std::string reason = failureSeenBy(first);
        QVERIFY2(reason.find("Rank 2 on " + hostName() + " was lost") == 0, reason.c_str());
        QCOMPARE(failureSeenBy(second), reason);
    }

    void whoSaysGoodbyeIsNotLost()
    {
        MeetingPoint point(listenOn("127.0.0.1", 0), 2);
        MeetingGuest first = guestOf(point, 0, 2);
        {
            MeetingGuest second = guestOf(point, 1, 2);
            second.set(leftKey + std::string("1"), {});
            second.set("value", std::string("a\0b", 3));
            // Answered after what came before.
            QVERIFY(second.get("value"));
        }
        QCOMPARE(first.get("value"), std::optional(std::string("a\0b", 3)));
        QVERIFY(!first.get(failureKey));
    }

    void theFirstIsMissed()
    {
        auto point = std::make_unique<MeetingPoint>(listenOn("127.0.0.1", 0), 2);
        MeetingGuest second = guestOf(*point, 1, 2);
        point.reset();
        const std::string reason = failureSeenBy(second);
        QVERIFY2(reason.find("Rank 0 at 127.0.0.1 was lost") == 0, reason.c_str());
    }

    void whoDoesNotBelongMayNotJoin()
    {
        MeetingPoint point(listenOn("127.0.0.1", 0), 2);
        MeetingGuest first = guestOf(point, 0, 2);
        QVERIFY_THROWS_EXCEPTION(GroupError, guestOf(point, 0, 2));
        QVERIFY_THROWS_EXCEPTION(GroupError, guestOf(point, 2, 2));
        QVERIFY_THROWS_EXCEPTION(GroupError, guestOf(point, 1, 4));
        const std::string reason = failureSeenBy(first);
        QVERIFY2(reason.find("Rank 0 on " + hostName() + ": ") == 0, reason.c_str());
    }

    void strangersDoNoHarm()
    {
        MeetingPoint point(listenOn("127.0.0.1", 0), 2);
        MeetingGuest first = guestOf(point, 0, 2);
        const auto stranger = connectTo("127.0.0.1", point.port());
        QVERIFY(stranger);
        WireWriter nonsense;
        nonsense.putText("GET / HTTP/1.1\r\n\r\n");
        QVERIFY(stranger->send(nonsense.packet()));
        WireWriter unknown;
        unknown.put(MeetingRequest::Set);
        unknown.putText(failureKey);
        const auto other = connectTo("127.0.0.1", point.port());
        QVERIFY(other && sendPacket(*other, unknown));
        // They are sent away, unread.
        std::array<std::byte, 16> answer = {};
        QCOMPARE(other->receive(answer), std::size_t{0});
        QCOMPARE(stranger->receive(answer), std::size_t{0});
        QVERIFY(!first.get(failureKey));
        guestOf(point, 1, 2);
    }

    /// A web server, say, at the port that MASTER_PORT names.
    void whatElseListensIsNamed()
    {
        const TcpSocket listener = listenOn("127.0.0.1", 0);
        std::jthread server([&] {
            const std::optional<TcpSocket> guest = acceptFrom(listener);
            const std::string answer = "HTTP/1.1 400 Bad Request\r\n\r\n";
            guest->send(std::as_bytes(std::span(answer)));
            // Until the guest goes.
            std::array<std::byte, 256> rest = {};
            while (guest->receive(rest) > 0) {
            }
        });
        try {
            const MeetingGuest guest(
                {.rank = 1, .size = 2, .address = "127.0.0.1", .port = listener.port()},
                MeetingGuest::Clock::now() + std::chrono::seconds(30), [] {});
            QFAIL("it joins");
        } catch (const GroupError& error) {
            QVERIFY2(std::string(error.what()).find("is not the first process") !=
                         std::string::npos,
                     error.what());
        }
    }

    void whoNeverAnswersIsTakenForGone()
    {
        const TcpSocket listener = listenOn("127.0.0.1", 0);
        const auto guest = connectTo("127.0.0.1", listener.port(), std::chrono::milliseconds(50));
        const std::optional<TcpSocket> silent = acceptFrom(listener);
        QVERIFY(guest && silent);
        std::array<std::byte, 16> answer = {};
        QCOMPARE(guest->receive(answer), std::size_t{0});
        // In time, it is heard.
        QVERIFY(silent->send(std::as_bytes(std::span("yes", 3))));
        QCOMPARE(guest->receive(answer), std::size_t{3});
    }

    void neverListensToAllNetworks()
    {
        for (const char* const address : {"0.0.0.0", "::"}) {
            try {
                listenOn(address, 0);
                QFAIL("it listens");
            } catch (const ConfigError& error) {
                QVERIFY2(std::string(error.what()).find("--interface") != std::string::npos,
                         error.what());
            }
        }
        QCOMPARE(addressOfInterface("lo"), std::string("127.0.0.1"));
        QVERIFY_THROWS_EXCEPTION(ConfigError, addressOfInterface("nowhere0"));
        // An address of documentation, of no machine.
        QVERIFY_THROWS_EXCEPTION(ConfigError, listenOn("192.0.2.1", 0));
    }

    void waitingCanBeStopped()
    {
        int checks = 0;
        const auto check = [&] {
            if (++checks == 3)
                throw std::runtime_error("stopped");
        };
        const auto join = [&] {
            joinGroup(
                {.rank = 0, .size = 2, .address = "127.0.0.1"}, [](std::uint16_t) {}, check);
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, join());
    }
};

QTEST_APPLESS_MAIN(TestJoinedGroup)

#include "tst_joined_group.moc"
