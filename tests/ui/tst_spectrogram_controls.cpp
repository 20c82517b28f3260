#include "ui/widgets/spectrogram_controls.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace genrescope;

class TestSpectrogramControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<DecibelRange>();
        qRegisterMetaType<ColorMap>();
    }

    void every_control_has_a_name()
    {
        SpectrogramControls controls;
        for (QWidget* widget :
             controls.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void the_decibel_range_never_closes()
    {
        SpectrogramControls controls;
        QCOMPARE(controls.decibelRange(), (DecibelRange{-80.0, 0.0}));
        QSignalSpy changed(&controls, &SpectrogramControls::decibelRangeChanged);
        const QList<QSpinBox*> boxes = controls.findChildren<QSpinBox*>();
        QCOMPARE(boxes.size(), 2);
        boxes[1]->setValue(-60);
        QCOMPARE(controls.decibelRange(), (DecibelRange{-80.0, -60.0}));
        boxes[0]->setValue(-40);
        QCOMPARE(controls.decibelRange(), (DecibelRange{-40.0, -30.0}));
        boxes[1]->setValue(-80);
        QCOMPARE(controls.decibelRange(), (DecibelRange{-90.0, -80.0}));
        QCOMPARE(changed.size(), 3);
        controls.setDecibelRange({-70.0, -10.0});
        QCOMPARE(controls.decibelRange(), (DecibelRange{-70.0, -10.0}));
    }

    void color_maps_are_offered_and_kept()
    {
        SpectrogramControls controls;
        QCOMPARE(controls.findChild<QComboBox*>()->count(), int(colorMaps.size()));
        QSignalSpy changed(&controls, &SpectrogramControls::colorMapChanged);
        controls.setColorMap(ColorMap::Magma);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(controls.colorMap(), ColorMap::Magma);
    }
};

QTEST_MAIN(TestSpectrogramControls)
#include "tst_spectrogram_controls.moc"
