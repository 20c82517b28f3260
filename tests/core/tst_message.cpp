#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/message_json.h"
#include "core/base/task_context.h"

#include <QtTest>

#include <new>

using namespace genrescope;

namespace {

/// Reorders the arguments, as other languages do.
std::string backwards(const std::string& pattern)
{
    if (pattern == "%1 cannot be read: %2.")
        return "Weil %2, ist %1 unlesbar.";
    if (pattern == "it holds %1 bytes")
        return "es %1 Byte hat";
    return pattern;
}

} // namespace

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void substitutesArguments()
    {
        const Message message = Message::english("%1 holds %2 of %3 tracks.",
                                                 std::filesystem::path("/music/a"), 3, "many");
        QCOMPARE(message.str(), std::string("/music/a holds 3 of many tracks."));
    }

    void isTranslatedPartByPart()
    {
        const Message message = Message::english("%1 cannot be read: %2.", "a.mp3",
                                                 Message::english("it holds %1 bytes", 12));
        QCOMPARE(message.str(), std::string("a.mp3 cannot be read: it holds 12 bytes."));
        QCOMPARE(message.str(backwards), std::string("Weil es 12 Byte hat, ist a.mp3 unlesbar."));
    }

    void argumentsAreNotPatterns()
    {
        const Message message = Message::english("%1 and %2: 100 %.", "50%2", "it holds %1 bytes");
        QCOMPARE(message.str(backwards), std::string("50%2 and it holds %1 bytes: 100 %."));
    }

    void survivesAFile()
    {
        const Message message = Message::english("%1 cannot be read: %2.", "caf\xe9 \xef\xbf\xbd",
                                                 Message::english("it holds %1 bytes", 12));
        const std::string text = jsonText(toJson(message));
        QCOMPARE(text, std::string("[\"%1 cannot be read: %2.\",\"caf\xef\xbf\xbd"
                                   "E9 \xef\xbf\xbd"
                                   "EF\xef\xbf\xbd"
                                   "BF\xef\xbf\xbd"
                                   "BD\",[\"it holds %1 bytes\",\"12\"]]"));
        QCOMPARE(messageFrom(parseJson(text)).str(backwards), message.str(backwards));
        const Message verbatim = messageFrom(parseJson(jsonText(toJson("50%2"))));
        QVERIFY(verbatim.isVerbatim());
        QCOMPARE(verbatim.str(), std::string("50%2"));
        for (const char* const wrong : {"[]", "[1]", "{}", "[\"a\",null]", "7"})
            QVERIFY_THROWS_EXCEPTION(ConfigError, messageFrom(parseJson(wrong)));
    }

    void errorsCarryIt()
    {
        try {
            throw FileError(Message::english("%1 cannot be read: %2.", "a.mp3", "damaged"));
        } catch (const std::exception& error) {
            QCOMPARE(std::string(error.what()), std::string("a.mp3 cannot be read: damaged."));
            QCOMPARE(messageOf(error).str(backwards),
                     std::string("Weil damaged, ist a.mp3 unlesbar."));
        }
        QCOMPARE(messageOf(std::runtime_error("it holds %1 bytes")).str(backwards),
                 std::string("it holds %1 bytes"));
        QVERIFY(messageOf(std::bad_alloc()).str().starts_with("There is not enough memory"));
    }

    void oneOfManyFailsAlone()
    {
        QVERIFY(!failureOf([] {}));
        QCOMPARE(failureOf([] { throw FileError(Message::english("%1 is gone.", "a.mp3")); }),
                 std::optional(Message::english("%1 is gone.", "a.mp3")));
        QVERIFY(failureOf([] { throw std::bad_alloc(); }));
        // Nothing failed: the person wants all of it to end.
        QVERIFY_THROWS_EXCEPTION(Canceled, failureOf([] { throw Canceled(); }));
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
