// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/platform/SystemEvents.h"

#import <AppKit/AppKit.h>

#include <array>

namespace candor::platform {

namespace {

/// Listens to the workspace and to the lock screen of the system.
class WorkspaceEvents final : public SystemEvents {
public:
    WorkspaceEvents()
    {
        NSNotificationCenter *workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        NSNotificationCenter *screens = [NSDistributedNotificationCenter defaultCenter];
        m_observers[0] = listen(workspace, NSWorkspaceWillSleepNotification, &SystemEvents::goingToSleep);
        m_observers[1] = listen(workspace, NSWorkspaceSessionDidResignActiveNotification, &SystemEvents::screenLocked);
        m_observers[2] = listen(screens, @"com.apple.screenIsLocked", &SystemEvents::screenLocked);
    }

    ~WorkspaceEvents() override
    {
        for (const Observer &each : m_observers) {
            [each.center removeObserver:each.observer];
            [each.observer release];
        }
    }

private:
    struct Observer {
        NSNotificationCenter *center = nil;
        id observer = nil;
    };

    Observer listen(NSNotificationCenter *center, NSString *name, void (SystemEvents::*tell)())
    {
        const id observer = [center addObserverForName:name
                                                object:nil
                                                 queue:[NSOperationQueue mainQueue]
                                            usingBlock:^(NSNotification *) {
                                                (this->*tell)();
                                            }];
        return {center, [observer retain]};
    }

    std::array<Observer, 3> m_observers;
};

} // namespace

std::unique_ptr<SystemEvents> systemEvents()
{
    return std::make_unique<WorkspaceEvents>();
}

} // namespace candor::platform
