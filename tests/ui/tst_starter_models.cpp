#include "app/gui/application.h"
#include "app/starter_models.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/path_picker.h"
#include "ui/window/model_choice.h"
#include "ui/window/settings.h"
#include "ui/window/window_menus.h"

#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

/// A program with an engine that reads nothing, and its starter models.
struct Program {
    Program(const std::vector<fs::path>& starters, const QString& settingsFile,
            const gui::SessionOptions& session = {})
        : settings(settingsFile), application(engineWith(starters), settings, session)
    {
    }

    static gui::Engine engineWith(const std::vector<fs::path>& starters)
    {
        gui::Engine engine;
        engine.makeAnalyzer = test::fakeAnalyzers(std::make_shared<test::AnalyzerBackend>());
        engine.starters = starters;
        return engine;
    }

    /// Starts as a person does, and waits for the models.
    bool start()
    {
        QSignalSpy changed(&application.activeModels(), &ActiveModels::changed);
        application.loadModels();
        return changed.wait(test::patienceMs);
    }

    QStringList files() { return application.activeModels().files(); }

    QToolButton* button(int place)
    {
        return application.window().models().findChild<QToolButton*>(u"modelPlace%1"_s.arg(place));
    }

    QAction* menuEntry(int place, const QString& text)
    {
        QMenu* const menu = button(place)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    Settings settings;
    gui::Application application;
};

} // namespace

class TestStarterModels : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString gru_;
    QString transformer_;
    QString own_;

    QString path(const QString& name) const { return folder_.filePath(name); }
    /// Of the test that runs.
    QString settingsFile() const
    {
        return path(QLatin1String(QTest::currentTestFunction()) + u".ini"_s);
    }
    std::vector<fs::path> starters() const
    {
        return {gru_.toStdString(), transformer_.toStdString()};
    }

    QString write(const QString& name, const char* architecture) const
    {
        Checkpoint checkpoint = test::untrainedCheckpoint({"Rock", "Pop"}, 64, 1);
        checkpoint.metadata.architecture = architecture;
        if (checkpoint.metadata.architecture != "gru")
            checkpoint.metadata.options = completeOptions(modelInfo(architecture), {});
        const fs::path file = path(name).toStdString();
        fs::create_directories(file.parent_path());
        writeCheckpoint(checkpoint, file);
        return QString::fromStdString(file.string());
    }

    static bool saysWhereToGetThem(Program& program)
    {
        const QList<QLabel*> labels =
            program.application.window().page(MainWindow::Listen)->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](QLabel* label) { return label->text().contains(u"genrescope-models"_s); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        gru_ = write(u"share/gru.safetensors"_s, "gru");
        transformer_ = write(u"share/transformer.safetensors"_s, "transformer");
        own_ = write(u"runs/mine/best.safetensors"_s, "gru");
    }

    void theyAreFoundBesideAndBelowTheProgram()
    {
        const fs::path top = path(u"installed"_s).toStdString();
        const fs::path bin = top / "bin";
        fs::create_directories(bin);
        QVERIFY(starterModels(bin).empty());
        const fs::path shared = top / "share/genrescope/models";
        fs::create_directories(shared);
        fs::copy_file(transformer_.toStdString(), shared / "transformer.safetensors");
        // A folder with that name is not a model.
        fs::create_directories(shared / "gru.safetensors");
        QCOMPARE(starterModels(bin), std::vector{shared / "transformer.safetensors"});
        fs::create_directories(bin / "models");
        fs::copy_file(gru_.toStdString(), bin / "models/gru.safetensors");
        const std::vector both = {bin / "models/gru.safetensors",
                                  shared / "transformer.safetensors"};
        QCOMPARE(starterModels(bin), both);
    }

    // So that the first music gets genres without a choice.
    void theyAreUsedAtFirst()
    {
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        QCOMPARE(program.files(), QStringList({gru_, transformer_}));
        QTRY_VERIFY(program.application.listen().hasModels());
        QVERIFY(!saysWhereToGetThem(program));
        const QToolButton* const button = program.button(0);
        QCOMPARE(button->text(), u"gru (starter)"_s);
        QVERIFY(button->toolTip().contains(u"comes with Genrescope"_s));
        // They are not a choice by the user, and may differ in the next version.
        QVERIFY(!program.settings.checkpoints());
        QVERIFY(program.settings.recentCheckpoints().isEmpty());
    }

    void withoutThemThereIsNoModel()
    {
        Program program({}, settingsFile());
        QVERIFY(program.start());
        QVERIFY(program.files().isEmpty());
        QVERIFY(!program.application.listen().hasModels());
        QCOMPARE(program.menuEntry(0, u"Use the starter models"_s), nullptr);
        QVERIFY(saysWhereToGetThem(program));
        // Those that come with a later version are taken.
        Program later(starters(), settingsFile());
        QVERIFY(later.start());
        QCOMPARE(later.files().size(), 2);
    }

    void oneAloneListens()
    {
        Program program({transformer_.toStdString()}, settingsFile());
        QVERIFY(program.start());
        QCOMPARE(program.files(), QStringList({transformer_}));
    }

    void aBrokenOneCannotBeChosen()
    {
        const fs::path broken = path(u"broken.safetensors"_s).toStdString();
        {
            Program program({broken, transformer_.toStdString()}, settingsFile());
            QSignalSpy failed(&program.application.activeModels(), &ActiveModels::failed);
            QVERIFY(program.start());
            QCOMPARE(program.files(), QStringList({transformer_}));
            QCOMPARE(failed.count(), 1);
        }
        Program recovered(starters(), settingsFile());
        QVERIFY(recovered.start());
        QCOMPARE(recovered.files().size(), 2);
    }

    void whatIsChosenIsRemembered()
    {
        {
            Program program(starters(), settingsFile());
            QVERIFY(program.start());
            QSignalSpy changed(&program.application.activeModels(), &ActiveModels::changed);
            program.application.activeModels().choose(1, own_);
            QVERIFY(changed.wait(test::patienceMs));
        }
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        QCOMPARE(program.files(), QStringList({gru_, own_}));
        // Back again, and remembered as well.
        QSignalSpy changed(&program.application.activeModels(), &ActiveModels::changed);
        program.menuEntry(0, u"Use the starter models"_s)->trigger();
        QVERIFY(changed.wait(test::patienceMs));
        QCOMPARE(program.files(), QStringList({gru_, transformer_}));
        QVERIFY(!program.settings.checkpoints());
    }

    // The command line applies to one session only.
    void theCommandLineLeavesTheSavedChoice()
    {
        const QString other = write(u"runs/other/best.safetensors"_s, "transformer");
        {
            Program program(starters(), settingsFile());
            QVERIFY(program.start());
            QSignalSpy changed(&program.application.activeModels(), &ActiveModels::changed);
            program.application.activeModels().choose(1, own_);
            QVERIFY(changed.wait());
            program.application.setTheme(Theme::Light);
            program.application.setLanguage(u"fr"_s);
        }
        gui::SessionOptions session;
        session.theme = Theme::Dark;
        session.language = u"de"_s;
        session.checkpoints = {other};
        {
            Program program(starters(), settingsFile(), session);
            QVERIFY(program.start());
            QCOMPARE(program.files(), QStringList{other});
            QCOMPARE(program.application.window().menus().theme(), Theme::Dark);
            QCOMPARE(program.application.window().menus().language(), u"de"_s);
            QCOMPARE(program.settings.theme(), Theme::Light);
            QCOMPARE(program.settings.language(), u"fr"_s);
            QCOMPARE(program.settings.checkpoints(), QStringList({gru_, own_}));
            // A choice in the menu is saved.
            program.application.setTheme(Theme::System);
            QCOMPARE(program.settings.theme(), Theme::System);
        }
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        QCOMPARE(program.files(), QStringList({gru_, own_}));
    }

    void whatIsRemovedStaysRemoved()
    {
        {
            Program program(starters(), settingsFile());
            QVERIFY(program.start());
            program.menuEntry(0, u"No model"_s)->trigger();
            program.menuEntry(1, u"No model"_s)->trigger();
            QVERIFY(program.files().isEmpty());
        }
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        QVERIFY(program.files().isEmpty());
    }

    void aTrainedModelTakesTheStartersPlaceButNoChosenOnes()
    {
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        ActiveModels& models = program.application.activeModels();
        QSignalSpy changed(&models, &ActiveModels::changed);
        models.offer(own_);
        QVERIFY(changed.wait());
        QCOMPARE(program.files(), QStringList({own_, transformer_}));
        // A second GRU replaces neither the first one nor the transformer.
        models.offer(write(u"runs/second/best.safetensors"_s, "gru"));
        models.choose(1, own_);
        QVERIFY(changed.wait());
        QCOMPARE(program.files(), QStringList({own_, own_}));
        // If no place is free, it is not even read.
        QSignalSpy failed(&models, &ActiveModels::failed);
        models.offer(path(u"missing.safetensors"_s));
        models.choose(0, gru_);
        QVERIFY(changed.wait());
        QCOMPARE(failed.count(), 0);
    }

    // A disk that is not mounted now may be mounted later.
    void aModelThatCannotBeReadNowKeepsItsPlace()
    {
        const QString away = path(u"runs/away/best.safetensors"_s);
        const QString elsewhere = write(u"elsewhere/best.safetensors"_s, "gru");
        {
            Program program(starters(), settingsFile());
            program.settings.setCheckpoints(QStringList{away, transformer_});
            QSignalSpy failed(&program.application.activeModels(), &ActiveModels::failed);
            QVERIFY(program.start());
            QCOMPARE(program.files(), QStringList({transformer_}));
            QCOMPARE(failed.count(), 1);
            // The other one keeps its look.
            QCOMPARE(program.application.activeModels().active().front().label.place, 1);
            QVERIFY(program.button(0)->toolTip().contains(u"away"_s));
        }
        fs::create_directories(fs::path(away.toStdString()).parent_path());
        fs::rename(elsewhere.toStdString(), away.toStdString());
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        QCOMPARE(program.files(), QStringList({away, transformer_}));
    }

    // One rule for what is dropped, whichever page is shown.
    // With another threshold, kept on Evaluate.
    void aRewrittenModelListensAtOnce()
    {
        const QString mine = write(u"runs/rewritten/best.safetensors"_s, "gru");
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        ActiveModels& models = program.application.activeModels();
        models.choose(1, mine);
        QTRY_COMPARE(program.files(), QStringList({gru_, mine}));
        const ListenPresenter& listen = program.application.listen();
        QTRY_VERIFY(listen.hasModels() && listen.models().back().name.startsWith(u"GRU"));

        Checkpoint content = readCheckpoint(mine.toStdString());
        content.metadata.recipe = "rewritten";
        writeCheckpoint(content, mine.toStdString());
        QSignalSpy changed(&models, &ActiveModels::changed);
        QSignalSpy remembered(&models, &ActiveModels::choiceMade);
        QSignalSpy loaded(&program.application.tracks(), &TrackCollection::modelsChanged);
        EvaluatePresenter& evaluate = program.application.evaluate();
        Q_EMIT evaluate.checkpointChanged(own_); // not one of them
        // Another name of the file.
        Q_EMIT evaluate.checkpointChanged(path(u"runs/../runs/rewritten/best.safetensors"_s));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(models.models()[1].recipe, u"rewritten"_s);
        QCOMPARE(program.files(), QStringList({gru_, mine}));
        QCOMPARE(remembered.size(), 0);
    }

    void droppedFilesGoWhereTheyBelong()
    {
        Program program(starters(), settingsFile());
        QVERIFY(program.start());
        MainWindow& window = program.application.window();
        for (const auto page : {MainWindow::Listen, MainWindow::Dataset, MainWindow::Evaluate}) {
            window.showPage(page);
            Q_EMIT window.filesDropped({u"/data/fma_metadata.zip"_s, u"/data/fma_small.zip"_s});
            QTRY_COMPARE(window.currentPage(), MainWindow::Dataset);
            QCOMPARE(program.application.tracks().table().rowCount(), 0);
        }
        QStringList paths;
        for (const auto* picker : window.page(MainWindow::Dataset)->findChildren<PathPicker*>())
            paths << picker->path();
        QVERIFY(paths.contains(u"/data/fma_metadata.zip"_s));
        QVERIFY(paths.contains(u"/data/fma_small.zip"_s));

        QSignalSpy changed(&program.application.activeModels(), &ActiveModels::changed);
        Q_EMIT window.filesDropped({own_});
        QVERIFY(changed.wait());
        QCOMPARE(program.files(), QStringList({own_, transformer_}));
        Q_EMIT window.filesDropped({u"/music/a.mp3"_s});
        QCOMPARE(window.currentPage(), MainWindow::Listen);
        QTRY_COMPARE(program.application.tracks().table().rowCount(), 1);
    }

    void threeOfOneArchitectureAreToldApart()
    {
        const QStringList files = {
            write(u"runs/20260314-150926-gru-modern/best.safetensors"_s, "gru"),
            write(u"runs/20260315-150926-gru-modern/best.safetensors"_s, "gru"),
            write(u"runs/other/best.safetensors"_s, "gru")};
        Program program(starters(), settingsFile(), {.checkpoints = files});
        QVERIFY(program.start());
        const std::vector<ActiveModel> models = program.application.activeModels().active();
        QCOMPARE(models.size(), std::size_t(3));
        QSet<QString> names;
        QSet<QRgb> colors;
        for (const ActiveModel& model : models) {
            names.insert(model.label.name);
            colors.insert(modelStyle(model.label.place, QPalette()).color.rgb());
        }
        QCOMPARE(names.size(), 3);
        QCOMPARE(colors.size(), 3);
        QVERIFY(program.button(2) != nullptr);
        // The third place is removed with its model.
        program.menuEntry(2, u"No model"_s)->trigger();
        QCOMPARE(program.application.activeModels().models().size(), std::size_t(2));
    }
};

QTEST_MAIN(TestStarterModels)
#include "tst_starter_models.moc"
