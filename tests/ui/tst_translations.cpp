#include "app/gui/application.h"
#include "app/screenshots/synthetic_engine.h"
#include "app/screenshots/synthetic_values.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_ablation.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/pages/calibrate_dialog.h"
#include "ui/pages/calibration_panel.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/tag_dialog.h"
#include "ui/pages/tag_history_dialog.h"
#include "ui/pages/train_tabs.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/window/about_dialog.h"
#include "ui/window/languages.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/settings.h"
#include "ui/window/shortcut_keys.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace genrescope;

namespace {

/// One text of a .ts file.
struct Entry {
    QString context = {};
    QString source = {};
    /// Distinguishes it from the same text elsewhere.
    QString comment = {};
    bool plural = false;
    bool unfinished = false;
    /// One, or one per plural form.
    QStringList texts = {};
};

QList<Entry> messagesOf(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&input);
    QList<Entry> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages << Entry{.context = context};
            messages.last().plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished =
                xml.attributes().value(QLatin1String("type")) == u"unfinished";
            if (!messages.last().plural)
                messages.last().texts << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().texts << xml.readElementText();
        }
    }
    return messages;
}

/// "%1", "%n" and the like, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// The forms that numbers get by the language's own plural rules; a null one where a number has
/// none.
QSet<QString> formsInUse(const QTranslator& translator, const Entry& message)
{
    QSet<QString> forms;
    const auto look = [&](int number) {
        forms << translator.translate(message.context.toUtf8().constData(),
                                      message.source.toUtf8().constData(),
                                      message.comment.toUtf8().constData(), number);
    };
    // All rules of Qt's look at the last two digits; some tell a million apart.
    for (int number = 0; number <= 200; ++number)
        look(number);
    look(1'000);
    look(1'000'000);
    return forms;
}

/// How wide a control's text may be, and how wide it is. Nothing where it is not shown.
struct Fit {
    int room = 0;
    int needed = 0;
};

int textWidth(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

std::optional<Fit> fitOf(const QLabel& label)
{
    if (label.text().isEmpty() || label.wordWrap())
        return {};
    return Fit{label.contentsRect().width() + 1, label.sizeHint().width()};
}

std::optional<Fit> fitOf(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    if (qobject_cast<const QPushButton*>(&button) != nullptr) {
        // Styles make push buttons wider than short texts need.
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        option.icon = button.icon();
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
        const QStyle& style = *button.style();
        return Fit{style.subElementRect(QStyle::SE_PushButtonContents, &option, &button).width(),
                   textWidth(button, button.text()) + icon};
    }
    // What the style says the text needs with its indicator, icon and margins.
    return Fit{button.width() + 1,
               qMin(button.sizeHint().width(), button.minimumSizeHint().width())};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static QStringList languages()
    {
        QStringList codes;
        for (const Language& language : Languages::available())
            codes << language.code;
        return codes;
    }

    /// Texts that are shown, but not in full.
    static QStringList clippedIn(const QWidget& root)
    {
        QStringList clipped;
        const auto check = [&](const QWidget& widget, const QString& text,
                               const std::optional<Fit>& fit) {
            if (fit && widget.isVisibleTo(&root) && fit->needed > fit->room)
                clipped << QStringLiteral("%1: \"%2\" needs %3 of %4 pixels")
                               .arg(QString::fromLatin1(widget.metaObject()->className()), text)
                               .arg(fit->needed)
                               .arg(fit->room);
        };
        for (const auto* label : root.findChildren<QLabel*>()) {
            check(*label, label->text(), fitOf(*label));
            // A wrapped text must have the height that it needs at its width.
            if (label->wordWrap() && label->isVisibleTo(&root) &&
                label->heightForWidth(label->width()) > label->height() + 1)
                clipped << QStringLiteral("QLabel: \"%1\" is cut off below").arg(label->text());
        }
        for (const auto* button : root.findChildren<QAbstractButton*>())
            check(*button, button->text(), fitOf(*button));
        for (const auto* tabs : root.findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->isTabVisible(tab))
                    check(*tabs, tabs->tabText(tab),
                          Fit{tabs->tabRect(tab).width(), textWidth(*tabs, tabs->tabText(tab))});
            }
        }
        return clipped;
    }

    static void checkFits(const QWidget& root, const QString& where)
    {
        // Layouts follow new texts when events are next dealt with, and their parents' after them.
        QCoreApplication::processEvents();
        QStringList clipped;
        const auto fits = [&] {
            clipped = clippedIn(root);
            return clipped.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(fits, test::patienceMs),
                 qPrintable(where + QLatin1Char('\n') + clipped.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator files(QStringLiteral(GENRESCOPE_TRANSLATIONS), {QStringLiteral("*.ts")});
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(files.fileName())) << file;
        }
    }

    void everyTextIsTranslated()
    {
        QFETCH(const QString, file);
        const QList<Entry> messages = messagesOf(file);
        QVERIFY(!messages.isEmpty());
        const bool english = file.endsWith(QLatin1String("_en.ts"));
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/%1.qm").arg(QFileInfo(file).baseName())));
        for (const Entry& message : messages) {
            // English is the source; its file only has the plural forms.
            if (english && !message.plural)
                continue;
            const QByteArray source = message.source.toUtf8();
            QVERIFY2(!message.unfinished, source.constData());
            if (message.plural) {
                // As many as the language has: two in English, three in Polish.
                const QSet<QString> forms(message.texts.begin(), message.texts.end());
                QVERIFY2(formsInUse(translator, message) == forms, source.constData());
            } else {
                QCOMPARE(message.texts.size(), 1);
            }
            for (const QString& text : message.texts) {
                QVERIFY2(!text.trimmed().isEmpty(), source.constData());
                QVERIFY2(!text.contains(QStringLiteral("(s)")), source.constData());
                QStringList wanted = placeholders(message.source);
                QStringList present = placeholders(text);
                // "one track" may do without its number.
                if (message.plural && text == message.texts.first()) {
                    for (const QString& number : {QStringLiteral("%n"), QStringLiteral("%Ln")}) {
                        wanted.removeAll(number);
                        present.removeAll(number);
                    }
                }
                QVERIFY2(wanted == present, source.constData());
                // It says that a dialog follows; inside, it may stand elsewhere: "A–… loop".
                QVERIFY2(!message.source.endsWith(u'…') || text.endsWith(u'…'), source.constData());
                QVERIFY2(message.source.count(u'…') == text.count(u'…'), source.constData());
            }
        }
    }

    void everyLanguageHasTheSameTexts()
    {
        QStringList first;
        for (const QString& code : languages()) {
            QStringList sources;
            for (const Entry& message : messagesOf(
                     QStringLiteral(GENRESCOPE_TRANSLATIONS "/genrescope_%1.ts").arg(code))) {
                if (message.plural)
                    sources << message.source;
            }
            sources.sort();
            if (first.isEmpty())
                first = sources;
            QCOMPARE(sources, first);
        }
    }

    void pluralsAreRight_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("en 1") << "en" << 1 << "1 track left to analyze.";
        QTest::newRow("en 2") << "en" << 2 << "2 tracks left to analyze.";
        QTest::newRow("de 1") << "de" << 1 << "1 Titel ist noch zu analysieren.";
        QTest::newRow("de 2") << "de" << 2 << "2 Titel sind noch zu analysieren.";
        QTest::newRow("de 1234") << "de" << 1234 << "1.234 Titel sind noch zu analysieren.";
        // French counts nought as one.
        QTest::newRow("fr 0") << "fr" << 0 << "0 morceau reste à analyser.";
        QTest::newRow("fr 2") << "fr" << 2 << "2 morceaux restent à analyser.";
        QTest::newRow("pl 1") << "pl" << 1 << "Do analizy został 1 utwór.";
        QTest::newRow("pl 3") << "pl" << 3 << "Do analizy zostały 3 utwory.";
        QTest::newRow("pl 12") << "pl" << 12 << "Do analizy zostało 12 utworów.";
        QTest::newRow("pl 22") << "pl" << 22 << "Do analizy zostały 22 utwory.";
        QTest::newRow("ja 1") << "ja" << 1 << "あと 1 曲を解析します。";
        QTest::newRow("pt_BR 2") << "pt_BR" << 2 << "Falta analisar 2 faixas.";
    }

    void pluralsAreRight()
    {
        QFETCH(const QString, code);
        QFETCH(const int, count);
        QFETCH(const QString, text);
        Languages languages;
        languages.install(code);
        QCOMPARE(QCoreApplication::translate("genrescope::ListenPage",
                                             "%Ln track(s) left to analyze.", nullptr, count),
                 text);
    }

    void theClosestLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("itself") << "pt_BR"
                                << "pt_BR";
        QTest::newRow("of another country") << "de_AT"
                                            << "de";
        QTest::newRow("of another country than ours") << "pt_PT"
                                                      << "pt_BR";
        QTest::newRow("in the same script") << "zh_SG"
                                            << "zh_CN";
        QTest::newRow("in another script") << "zh_TW"
                                           << "";
        QTest::newRow("none") << "eo"
                              << "";
    }

    void theClosestLanguageIsTaken()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, code);
        const QStringList codes = {QStringLiteral("de"), QStringLiteral("en"),
                                   QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
        QCOMPARE(Languages::closest(QLocale(wanted), codes), code);
    }

    void errorsOfCoreAreTranslated()
    {
        Languages languages;
        languages.install(QStringLiteral("de"));
        QCOMPARE(messageText(Message::english("It names no genres.")),
                 QStringLiteral("Er nennt keine Genres."));
        QCOMPARE(messageText(Message::english(
                     "%1 is longer than the %2 bytes allowed for such a file.", "genres.csv", 10)),
                 QStringLiteral("genres.csv ist länger als die für eine solche Datei erlaubten "
                                "10 Byte."));
    }

    void percentagesAreSpacedAsInTheLanguage()
    {
        Languages languages;
        languages.install(QStringLiteral("en"));
        QCOMPARE(percentText(0.714), QStringLiteral("71%"));
        languages.install(QStringLiteral("de"));
        QCOMPARE(percentText(0.714), QStringLiteral("71\u00a0%"));
        QCOMPARE(percentText(0.4938, QLocale(), 1), QStringLiteral("49,4\u00a0%"));
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("isMirrored");
        // As large as the fonts of usual desktops.
        for (const double points : {9.0, 11.0}) {
            for (const QString& code : languages())
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(code).arg(points)))
                    << code << points << false;
        }
        // As Arabic and Hebrew will have it.
        QTest::newRow("from right to left") << "en" << 9.0 << true;
    }

    void nothingIsClipped()
    {
        QFETCH(const QString, code);
        QFETCH(const double, points);
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        Settings settings(
            folder_.filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".ini")));
        using screenshots::SyntheticOutcome;
        gui::Engine engine = screenshots::syntheticEngine(SyntheticOutcome::Working);
        engine.makeAnalyzer = test::fakeAnalyzers(std::make_shared<test::AnalyzerBackend>());
        engine.evaluation = screenshots::syntheticEngine(SyntheticOutcome::Done).evaluation;
        gui::SessionOptions session;
        session.checkpoints = screenshots::writeSyntheticModels(folder_.path());
        gui::Application application(std::move(engine), settings, session);
        application.show();
        application.loadModels();
        QTRY_VERIFY(application.listen().hasModels());
        // As at run time: the window is there before the language changes.
        application.setLanguage(code == QLatin1String("en") ? QStringLiteral("de")
                                                            : QStringLiteral("en"));
        MainWindow& window = application.window();
        for (int page = 0; page < MainWindow::PageCount; ++page)
            window.showPage(static_cast<MainWindow::Page>(page));
        application.setLanguage(code);
        QFETCH(const bool, isMirrored);
        if (isMirrored)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restore =
            qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        // Where their fonts are there, Chinese and Japanese lines are taller.
        const bool hasTallLines = code.startsWith(u"ja") || code.startsWith(u"zh");
        const QSize size(1100, hasTallLines ? 760 : 700);
        window.resize(size);
        QCOMPARE(window.size(), size);

        const auto checkPage = [&](MainWindow::Page page, const QString& state) {
            window.showPage(page);
            checkFits(window, code + QLatin1Char(' ') + state);
            QCOMPARE(window.size(), size);
        };
        using DatasetState = DatasetPresenter::State;
        using EvaluateState = EvaluatePresenter::State;
        checkPage(MainWindow::Listen, QStringLiteral("listen"));
        application.listen().add({QStringLiteral("/music/first.mp3")});
        checkPage(MainWindow::Listen, QStringLiteral("listen to a track"));
        checkPage(MainWindow::Dataset, QStringLiteral("dataset"));
        application.dataset().prepare({});
        QTRY_VERIFY(application.dataset().progress().rate);
        checkPage(MainWindow::Dataset, QStringLiteral("dataset working"));
        application.dataset().stop();
        QTRY_COMPARE(application.dataset().state(), DatasetState::Stopped);
        checkPage(MainWindow::Dataset, QStringLiteral("dataset stopped"));
        application.dataset().open("/music/fma_medium");
        QTRY_COMPARE(application.dataset().state(), DatasetState::Ready);
        checkPage(MainWindow::Dataset, QStringLiteral("dataset done"));
        checkPage(MainWindow::Train, QStringLiteral("teach"));
        window.findChild<TrainTabs*>()->setCurrentIndex(1);
        checkPage(MainWindow::Train, QStringLiteral("train"));
        window.findChild<TrainTabs*>()->setCurrentIndex(2);
        checkPage(MainWindow::Train, QStringLiteral("ablation"));
        application.ablation().openWorkspace(folder_.path());
        application.ablation().start(test::sixRuns(), 1);
        QTRY_VERIFY(application.ablation().clock().steps > 0);
        checkPage(MainWindow::Train, QStringLiteral("ablation working"));
        application.ablation().stop();
        QTRY_COMPARE(application.ablation().state(), AblationPresenter::State::Idle);
        checkPage(MainWindow::Evaluate, QStringLiteral("evaluate"));
        application.evaluate().start({});
        QTRY_COMPARE(application.evaluate().state(), EvaluateState::Done);
        checkPage(MainWindow::Evaluate, QStringLiteral("evaluate done"));
        checkPage(MainWindow::Library, QStringLiteral("library without folders"));
        QTRY_COMPARE(application.library().state(), LibraryPresenter::State::Ready);
        application.library().addFolder(folder_.path());
        checkPage(MainWindow::Library, QStringLiteral("library"));
        auto* calibration = window.findChild<CalibrationPanel*>();
        window.findChild<EvaluatePage*>()->findChild<QTabWidget*>()->setCurrentWidget(calibration);
        checkPage(MainWindow::Evaluate, QStringLiteral("calibration"));
        CalibrateDialog calibrate({{QStringLiteral("Transformer"), 0}}, &window);
        calibrate.show();
        checkFits(calibrate, code + QStringLiteral(" calibrate"));

        application.tags().open({{.path = QStringLiteral("/music/first.mp3")}},
                                application.listen().models(), {});
        TagDialog tags(application.tags(), &window);
        tags.show();
        QTRY_COMPARE(application.tags().state(), TagPresenter::State::Ready);
        checkFits(tags, code + QStringLiteral(" tags"));
        TagHistoryDialog history(application.tagHistory(), &window);
        history.show();
        QTRY_VERIFY(!application.tagHistory().files().empty());
        checkFits(history, code + QStringLiteral(" tag history"));

        AboutDialog about(&window);
        about.show();
        checkFits(about, code + QStringLiteral(" about"));
        ShortcutKeys keys(*window.menuBar(), settings);
        ShortcutsDialog shortcuts(keys, &window);
        shortcuts.show();
        checkFits(shortcuts, code + QStringLiteral(" shortcuts"));
        PreferencesDialog preferences(settings, &window);
        preferences.show();
        checkFits(preferences, code + QStringLiteral(" preferences"));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
