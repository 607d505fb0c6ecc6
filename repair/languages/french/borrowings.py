"""English words that French papers print as they are."""

from __future__ import annotations

BORROWED = frozenset(
    (
        "backpack bacon barbecue beat beats benchmark benchmarks bikepacking biopic birdie black-out blackout "
        "blockchain bluff bogey boss bourbon brainstorming break breaks brief briefing briefs brownie brunch bullying "
        "burger burgers burnout call cash casting castings catcher charter charters cheeseburger cheesecake chewing- "
        "gum cliffhanger clubbing coach coaching cocktail cocktails coming cookie cookies cornerback country crash "
        "crashs crossover crush curry dancefloor dating debrief debriefing discount draft drag dribble drink drinks "
        "drive drives drone drones drop dropgoal dumping dunk dunks eagle enter fairway fan fans fantasy feat "
        "featuring finisher fitness flow follower followers freestyle future futures gameplay gamer gamers gaming "
        "geek geeks gender ghosting gin goal goals green greens happening happenings happy hardware hardwares hashtag "
        "hashtags hedge hipster hipsters hobbies hobby holding holdings homerun hour inning innings jackpot keeper "
        "keepers ketchup kit kits leasing letter like likes linebacker live lives lobby lockdown making-of market "
        "mentoring milkshake mixtape muffin nerd nerds networking open pancake pancakes peplum pitcher playlist "
        "playlists playoff playoffs poker popcorn posts powerplay prequel pride puck punt putt putter quarterback "
        "queen queens queer rack racks reboot rebound remix retweet revival roadmap roadmaps rocker rockers rookie "
        "rookies round rounds ruck running runningback rushing sack sample samples sandwich sandwichs scrum sequel "
        "short shorts shot shots showroom showrunner showrunners shutdown single singles skate skateboard slam "
        "slapshot slasher sleeve smash smoothie smoothies snack snacking snacks snap sniper snipers snowboard soap "
        "soundtrack spin-off spoiler spoilers spread spreads staff stalker stalking stories storming story storyboard "
        "storytelling stream streamer streamers streaming streams stretching strike strikes surf swap swaps swing "
        "swings tackle tackles teaser teasers thriller thrillers tie-break timing token tokens touchdown touchdowns "
        "trader traders trading trail trails tuner tweet tweets western westerns whiskey whisky whistleblower "
    ).split()
)
