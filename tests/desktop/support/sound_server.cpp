#include "tests/desktop/support/sound_server.h"

#include "tests/support/sweep.h"

using namespace Qt::StringLiterals;

namespace genrescope::test {

QStringList SoundServer::programs()
{
    return {u"pulseaudio"_s, u"pactl"_s, u"parec"_s};
}

bool SoundServer::start(const QString& folder, QProcessEnvironment environment)
{
    environment_ = std::move(environment);
    environment_.insert(u"PULSE_RUNTIME_PATH"_s, folder);
    const QString socket = folder + u"/native"_s;
    address_ = u"unix:"_s + socket;
    process_.setProcessEnvironment(environment_);
    // Run as root, for example in a container, it warns each time.
    process_.setProcessChannelMode(QProcess::SeparateChannels);
    process_.start(u"pulseaudio"_s,
                   {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s,
                    u"--disable-shm=yes"_s, u"--log-level=error"_s, u"-L"_s,
                    u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket});
    return process_.waitForStarted() &&
           waitUntil([this] { return control({u"info"_s}).has_value(); });
}

bool SoundServer::addSink(const QString& name)
{
    const std::optional<QByteArray> module =
        control({u"load-module"_s, u"module-null-sink"_s, u"sink_name="_s + name,
                 u"rate=%1"_s.arg(sweepRate)});
    modules_[name] = QString::fromLatin1(module.value_or(QByteArray()).trimmed());
    return module && control({u"set-default-sink"_s, name});
}

bool SoundServer::removeSink(const QString& name)
{
    return control({u"unload-module"_s, modules_.take(name)}).has_value();
}

std::optional<QByteArray> SoundServer::control(const QStringList& arguments) const
{
    return outputOf(u"pactl"_s, QStringList{u"--server"_s, address_} + arguments, environment_);
}

} // namespace genrescope::test
