#include "ui/window/preferences_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/window/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QThread>

#include <array>
#include <utility>

namespace genrescope {

namespace {

constexpr std::array themes = {Theme::System, Theme::Light, Theme::Dark};

} // namespace

PreferencesDialog::PreferencesDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      form_(new QFormLayout),
      language_(new QComboBox(this)),
      theme_(new QComboBox(this)),
      keepsList_(new QCheckBox(this)),
      remembersFiles_(new QCheckBox(this)),
      device_(new QComboBox(this)),
      cores_(new QSpinBox(this)),
      shortcuts_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    language_->addItem(QString(), QString());
    for (const Language& language : Languages::available())
        language_->addItem(language.name, language.code);
    for (const Theme theme : themes)
        theme_->addItem(QString(), static_cast<int>(theme));
    cores_->setRange(0, QThread::idealThreadCount());
    for (QComboBox* box : {language_, theme_, device_})
        box->setMinimumContentsLength(20); // a device's name may be long, and is cut off
    device_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    form_->setHorizontalSpacing(spacing::page);
    form_->setVerticalSpacing(spacing::usual);
    for (QWidget* field : std::initializer_list<QWidget*>{language_, theme_, device_, cores_}) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        form_->addRow(label, field);
    }
    form_->addRow(QString(), keepsList_);
    form_->addRow(QString(), remembersFiles_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(shortcuts_);
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::page);
    column->addLayout(form_);
    column->addStretch(1);
    column->addLayout(foot);
    close_->setDefault(true);
    retranslate();
    readSettings();

    connect(language_, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(language_->currentData().toString()); });
    connect(theme_, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<Theme>(theme_->currentData().toInt())); });
    connect(device_, &QComboBox::activated, this,
            [this] { Q_EMIT deviceChosen(device_->currentData().toByteArray()); });
    connect(cores_, &QSpinBox::valueChanged, this, &PreferencesDialog::libraryCoresChosen);
    connect(keepsList_, &QCheckBox::clicked, this, &PreferencesDialog::keepsListChosen);
    connect(remembersFiles_, &QCheckBox::clicked, this, &PreferencesDialog::remembersFilesChosen);
    connect(shortcuts_, &QPushButton::clicked, this, &PreferencesDialog::shortcutsRequested);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::setDevices(const QList<Device>& devices)
{
    devices_ = devices;
    fillDevices();
}

void PreferencesDialog::fillDevices()
{
    device_->clear();
    device_->addItem(tr("System default"), QByteArray());
    for (const Device& device : devices_)
        device_->addItem(device.name, device.id);
    const QByteArray chosen = settings_.soundDevice();
    if (!chosen.isEmpty() && device_->findData(chosen) < 0)
        device_->addItem(tr("Not connected"), chosen);
    device_->setCurrentIndex(device_->findData(chosen));
}

void PreferencesDialog::readSettings()
{
    const QSignalBlocker quiet(cores_);
    language_->setCurrentIndex(std::max(0, language_->findData(settings_.language())));
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(settings_.theme())));
    cores_->setValue(settings_.libraryCores());
    keepsList_->setChecked(settings_.keepsList());
    remembersFiles_->setChecked(settings_.remembersFiles());
    fillDevices();
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Some of it can also be chosen in the menus.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        readSettings();
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    const std::pair<QWidget*, QString> labels[] = {{language_, tr("&Language:")},
                                                   {theme_, tr("&Theme:")},
                                                   {device_, tr("&Sound device:")},
                                                   {cores_, tr("&Cores for the library:")}};
    for (const auto& [field, text] : labels)
        static_cast<QLabel*>(form_->labelForField(field))->setText(text);
    language_->setItemText(0, tr("System default"));
    const std::array names = {tr("System default"), tr("Light"), tr("Dark")};
    for (int i = 0; i < theme_->count(); ++i)
        theme_->setItemText(i, names[static_cast<std::size_t>(i)]);
    cores_->setSpecialValueText(tr("Automatic"));
    cores_->setToolTip(tr("How many cores hear the tracks of the library at once, from its next "
                          "scan on"));
    keepsList_->setText(tr("&Keep the list of tracks for the next start"));
    remembersFiles_->setText(tr("&Remember recent files"));
    shortcuts_->setText(tr("S&hortcuts…"));
    close_->setText(tr("Close"));
    fillDevices();
}

} // namespace genrescope
