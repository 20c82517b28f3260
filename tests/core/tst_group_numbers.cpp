#include "core/base/group_numbers.h"

#include <QTest>

#include <vector>

using namespace genrescope;

class TestGroupNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersInOrderOfAppearance()
    {
        GroupNumbers numberOf;
        std::vector<std::size_t> numbers;
        for (const char* name : {"b", "a", "b", "", "", "c", "a"})
            numbers.push_back(numberOf(name));
        QCOMPARE(numbers, (std::vector<std::size_t>{0, 1, 0, 2, 3, 4, 1}));
        QCOMPARE(numberOf.count(), std::size_t{5});
    }
};

QTEST_APPLESS_MAIN(TestGroupNumbers)
#include "tst_group_numbers.moc"
