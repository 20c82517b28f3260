// The dialogs that write genre tags and take them back, on real files.
#include "tests/ui/real_tags.h"
#include "ui/pages/tag_dialog.h"
#include "ui/pages/tag_history_dialog.h"
#include "ui/pages/tag_rules_form.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton* buttonNamed(QWidget& dialog, const QString& beginning)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().startsWith(beginning))
            return button;
    }
    qFatal("There is no button %s", qPrintable(beginning));
}

} // namespace

class TestTagDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeItIsSaid()
    {
        RealTags f;
        f.put(u"pop.flac"_s);
        f.put(u"rock.mp3"_s, u"Blues"_s);
        f.scan();
        f.preview();
        const QByteArray before = hashOf(f.file(u"pop.flac"_s));
        {
            TagDialog dialog(f.tags);
            dialog.show();
            QPushButton* write = buttonNamed(dialog, u"Write"_s);
            QCOMPARE(write->text(), u"Write 1 file(s)"_s);
            QCOMPARE(dialog.summary(), u"Nothing is written yet."_s);
            QVERIFY(!buttonNamed(dialog, u"Undo"_s)->isEnabled());
            // Enter and Escape write nothing.
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(dialog.isVisible());
            QCOMPARE(f.tags.counts().written, 0);
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        QCOMPARE(f.tags.state(), TagPresenter::State::Empty);
        QCOMPARE(hashOf(f.file(u"pop.flac"_s)), before);
    }

    void choicesAreTheCommandLines()
    {
        RealTags f;
        f.put(u"rock.mp3"_s, u"Blues"_s);
        f.scan();
        f.preview();
        TagDialog dialog(f.tags);
        dialog.show();
        auto* form = dialog.findChild<TagRulesForm*>();
        const QList<QComboBox*> combos = form->findChildren<QComboBox*>();
        QCOMPARE(combos.size(), 3);
        const QList<QSpinBox*> numbers = form->findChildren<QSpinBox*>();
        const QList<QCheckBox*> checks = form->findChildren<QCheckBox*>();
        const auto choose = [](QComboBox* box, const QString& text) {
            const int index = box->findText(text);
            QVERIFY2(index >= 0, qPrintable(text));
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        choose(combos[0], u"T"_s);
        choose(combos[1], u"append"_s);
        choose(combos[2], u"2.3"_s);
        QCOMPARE(numbers[0]->text(), u"as the model calls it"_s);
        numbers[0]->setValue(15);
        numbers[1]->setValue(1);
        checks[0]->setChecked(true);
        checks[1]->setChecked(true);
        f.settle();
        const TagSettings& settings = f.tags.settings();
        QCOMPARE(settings.model, std::optional(1));
        QCOMPARE(settings.rules.existing, ExistingGenres::Append);
        QCOMPARE(settings.rules.threshold, std::optional(0.15));
        QCOMPARE(settings.rules.most, std::size_t(1));
        QVERIFY(settings.rules.writesConfidence);
        QCOMPARE(settings.form.id3, Id3Version::V23);
        QVERIFY(settings.keepsTimes);
        QCOMPARE(f.cell(0, TagTableModel::Then), u"Blues; Rock"_s);
        const QDateTime time = QFileInfo(f.file(u"rock.mp3"_s)).lastModified();
        buttonNamed(dialog, u"Write"_s)->click();
        f.settle();
        const GenreTags tags = readTaggedFile(pathOf(f.file(u"rock.mp3"_s)), {}).tags;
        QCOMPARE(tags.kind, TagKind::Id3v23);
        QCOMPARE(tags.confidence, std::string("Rock=0.90"));
        QCOMPARE(QFileInfo(f.file(u"rock.mp3"_s)).lastModified(), time);
        // The next dialog begins with them.
        TagDialog another(f.tags);
        QCOMPARE(another.findChild<TagRulesForm*>()->findChildren<QSpinBox*>()[0]->value(), 15);
    }

    void aCellIsEditedWithF2()
    {
        RealTags f;
        f.put(u"pop.flac"_s);
        f.scan();
        f.preview();
        const QByteArray before = hashOf(f.file(u"pop.flac"_s));
        TagDialog dialog(f.tags);
        dialog.show();
        auto* table = dialog.findChild<QTableView*>(u"tagPreview"_s);
        table->setCurrentIndex(table->model()->index(0, TagTableModel::Then));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->text(), u"Pop"_s);
        editor->setText(u"Synth Pop; Disco"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(f.cell(0, TagTableModel::Then), u"Synth Pop; Disco"_s);
        // What a file says now cannot be edited.
        table->setCurrentIndex(table->model()->index(0, TagTableModel::Now));
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(!table->isPersistentEditorOpen(table->currentIndex()));
        QCOMPARE(f.tags.counts().written, 0);

        buttonNamed(dialog, u"Write"_s)->click();
        f.settle();
        QCOMPARE(dialog.summary(), u"1 file(s) written."_s);
        QCOMPARE(genresIn(f.file(u"pop.flac"_s)), u"Synth Pop; Disco"_s);
        QVERIFY(!buttonNamed(dialog, u"Write"_s)->isEnabled());
        buttonNamed(dialog, u"Undo"_s)->click();
        f.settle();
        QCOMPARE(hashOf(f.file(u"pop.flac"_s)), before);
        QCOMPARE(dialog.summary(), u"1 file(s) taken back."_s);
    }

    void escapeStopsAWriteAndStays()
    {
        RealTags f;
        f.put(u"pop 1.flac"_s);
        f.put(u"pop 2.flac"_s);
        f.scan();
        f.preview();
        f.afterFile = [](const TaskContext& context) {
            while (!context.cancellation.isCanceled())
                QThread::yieldCurrentThread();
        };
        TagDialog dialog(f.tags);
        dialog.show();
        buttonNamed(dialog, u"Write"_s)->click();
        QTRY_COMPARE(f.tags.counts().written, 1);
        QVERIFY(!dialog.findChild<TagRulesForm*>()->isEnabled());
        buttonNamed(dialog, u"Cancel"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        f.settle();
        QVERIFY(dialog.isVisible());
        QVERIFY(buttonNamed(dialog, u"Undo"_s)->isEnabled());
        QCOMPARE(buttonNamed(dialog, u"Write"_s)->text(), u"Write 1 file(s)"_s);
    }

    void earlierChangesAreListedAndTakenBack()
    {
        RealTags f;
        f.put(u"pop 1.flac"_s);
        f.put(u"pop 2.flac"_s);
        const QByteArray before = hashOf(f.file(u"pop 2.flac"_s));
        f.scan();
        TagHistory history(f.changes);
        {
            TagHistoryDialog dialog(history);
            QTRY_COMPARE(dialog.summary(), u"Nothing was written into tags yet."_s);
            QVERIFY(!buttonNamed(dialog, u"Undo"_s)->isEnabled());
        }
        f.preview();
        f.write();
        TagHistoryDialog dialog(history);
        dialog.show();
        const QList<QTreeWidget*> lists = dialog.findChildren<QTreeWidget*>();
        QTRY_COMPARE(lists[1]->topLevelItemCount(), 2);
        QCOMPARE(lists[0]->topLevelItemCount(), 1);
        QCOMPARE(lists[0]->topLevelItem(0)->text(1), u"2"_s);
        QVERIFY(lists[0]->currentItem() == lists[0]->topLevelItem(0));
        QPushButton* undo = buttonNamed(dialog, u"Undo"_s);
        QCOMPARE(undo->text(), u"Undo all of it"_s);
        lists[1]->topLevelItem(1)->setSelected(true);
        QCOMPARE(undo->text(), u"Undo 1 file(s)"_s);
        undo->click();
        QTRY_COMPARE(dialog.summary(), u"1 file(s) taken back."_s);
        QCOMPARE(hashOf(f.file(u"pop 2.flac"_s)), before);
        QTRY_COMPARE(lists[1]->topLevelItem(1)->text(1), u"Taken back"_s);
        QCOMPARE(lists[1]->topLevelItem(0)->text(1), QString());
        lists[1]->clearSelection();
        undo->click();
        QTRY_COMPARE(dialog.summary(), u"1 file(s) taken back. 1 file(s) already undone."_s);
        // The preview knows of it.
        f.settle();
        QCOMPARE(f.tags.counts().takenBack, 2);
    }
};

QTEST_MAIN(TestTagDialog)
#include "tst_tag_dialog.moc"
