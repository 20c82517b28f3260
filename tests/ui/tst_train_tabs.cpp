#include "ui/pages/train_tabs.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace genrescope;

class TestTrainTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_keyboard_reaches_them()
    {
        auto* teach = new QLineEdit;
        TrainTabs tabs(teach, new QLineEdit, new QLineEdit);
        tabs.resize(600, 200);
        tabs.show();
        QApplication::setActiveWindow(&tabs);
        QTRY_VERIFY(tabs.isActiveWindow());
        teach->setFocus();
        QTest::keyClick(teach, Qt::Key_Backtab, Qt::ShiftModifier);
        auto* bar = tabs.findChild<QTabBar*>();
        QCOMPARE(QApplication::focusWidget(), bar);
        QTest::keyClick(bar, Qt::Key_Right);
        QCOMPARE(tabs.currentIndex(), 1);
    }
};

QTEST_MAIN(TestTrainTabs)
#include "tst_train_tabs.moc"
