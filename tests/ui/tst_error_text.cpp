// Core's texts in another language: errors, options, names of models, lines of reports.
#include "core/base/error.h"
#include "core/models/model_info.h"
#include "ui/pages/setting_table.h"
#include "ui/presenters/train_choices.h"
#include "ui/presenters/train_draft.h"
#include "ui/tasks/task_runner.h"
#include "ui/text/core_names.h"
#include "ui/text/error_text.h"
#include "ui/text/model_name.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace genrescope;

namespace {

/// A language in which every text of core is in angle brackets.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const QLatin1String where(context);
        return where == QLatin1String("Message") || where == QLatin1String("CoreNames")
                   ? QStringLiteral("<%1>").arg(QString::fromUtf8(text))
                   : QString();
    }
};

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

    Brackets language_;

private Q_SLOTS:
    void init() { QCoreApplication::installTranslator(&language_); }
    void cleanup() { QCoreApplication::removeTranslator(&language_); }

    void errorsAreTranslatedAndTheirArgumentsAreNot()
    {
        const CheckpointError error(Message::english("%1 cannot be used. %2", "a.safetensors",
                                                     Message::english("It lacks %1 tensors.", 2)));
        QCOMPARE(errorText(error),
                 QStringLiteral("<a.safetensors cannot be used. <It lacks 2 tensors.>>"));
        QCOMPARE(errorText(FileError("plain.mp3")), QStringLiteral("plain.mp3"));
        QCOMPARE(errorText(std::runtime_error("not ours")), QStringLiteral("not ours"));
    }

    void tasksFailInTheLanguageOfTheWindow()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        runner.start<int>(
            [](const TaskContext&) -> int {
                throw DatasetError(Message::english("%1 holds no tracks.", "/music"));
            },
            [](int) {});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("</music holds no tracks.>"));
    }

    void modelsHaveNames()
    {
        QCOMPARE(modelName(QStringLiteral("gru")), QStringLiteral("<GRU>"));
        QCOMPARE(modelName(QStringLiteral("unheard-of")), QStringLiteral("unheard-of"));
    }

    void linesOfReports()
    {
        QCOMPARE(splitText(Split::Test), QStringLiteral("<test>"));
        QCOMPARE(storedText(Message::english("genres of %1", "a.tsv")),
                 QStringLiteral("<genres of a.tsv>"));
        // As older files keep it.
        QCOMPARE(storedText("FMA's own, by artist"), QStringLiteral("<FMA's own, by artist>"));
    }

    void optionsFollowTheLanguage()
    {
        QCoreApplication::removeTranslator(&language_);
        TrainChoices choices = coreTrainChoices();
        choices.models = {modelInfo("gru")};
        TrainDraft draft(choices);
        SettingTable table(draft);
        const ModelOption& option = modelInfo("gru").options.front();
        const auto labeled = [&](const QString& title) -> const QLabel* {
            for (const auto* label : table.findChildren<QLabel*>())
                if (label->text() == title)
                    return label;
            return nullptr;
        };
        QVERIFY(labeled(QString::fromStdString(option.title.str())) != nullptr);
        QCoreApplication::installTranslator(&language_);
        QTRY_VERIFY(labeled(messageText(option.title)) != nullptr);
        QCOMPARE(labeled(messageText(option.title))->toolTip(),
                 messageText(option.description).toHtmlEscaped());
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_error_text.moc"
