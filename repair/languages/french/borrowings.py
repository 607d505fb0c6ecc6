"""English words that French papers print as they are."""

from __future__ import annotations

BORROWED = frozenset(
    (
        "bails caucus escorts freeze grill hard marshmallow marshmallows newsroom newsrooms "
        "addict addicts aftershave afterwork assist assists backdoor backpack backstage bacon barbecue beat beats "
        "benchmark benchmarks bestseller bestsellers bikepacking biker bikers biopic birdie black-out blackout block "
        "blockchain blocks bluff body bodyboard bodys bogey bookmaker bookmakers boots boss bourbon boxer boxers "
        "brainstorming branding break breakfast breaks brief briefing briefs broker brokers brownie brunch brushing "
        "building buildings bullying burger burgers burnout businessman businessmen buzzer buzzers call cash cashless "
        "casting castings catcher charter charters check check-up checklist checklists cheerleader cheerleaders "
        "cheeseburger cheesecake chewing clap claps click cliffhanger cliffhangers clubbing coach coaching cocktail "
        "cocktails coming consulting cookie cookies cornerback cornerbacks country cowboys cracker crackers crash "
        "crashs crossover crush cup curry dancefloor dating deadline deadlines dealmaker deals debrief debriefing deck "
        "delay derby derbys desk desks digital discount draft drag dressing dribble drill drink drinks drive driver "
        "drivers drives drone drones drop dropgoal dumping dunk dunks eagle enter escort eye-liner eyeliner fairplay "
        "fairway fake fakes fan fans fantasy feat featuring feedback feedbacks finisher fitness flow flush flyer "
        "flyers folk follower followers foodtruck foodtrucks forcing free freelance freelances freestyle fullback "
        "fullbacks future futures gameplay gamer gamers gaming geek geeks gender ghosting gin goal goalkeeper goals "
        "grappling green greens grizzly grizzlys groggy guest guests gum gun guns halfback happening happenings happy "
        "hardware hardwares hashtag hashtags hedge hipster hipsters hobbies hobby holding holdings homerun hour hype "
        "inning innings insider insiders jackpot jumper junk keeper keepers ketchup kick kickboxing kicker kickers "
        "kidnapping kidnappings kids kit kits language laptop laptops leasing letter lift lifter like likes linebacker "
        "linebackers live lives lobby lockdown loft lofts loop loops looser loser losers mailing making-of mall malls "
        "manspreading market mentoring metal milkshake mixtape mood muffin nerd nerds networking notebook offshore "
        "open outdoor overbooking packaging pancake pancakes peeling peplum pitcher play-back playback player playlist "
        "playlists playmaker playmakers playoff playoffs plot plots poker pool popcorn posts powerplay prequel "
        "pressing pride prompt puck pulser pump punt putt putter putting quarterback queen queens queer rack racks "
        "rafting rash reboot reboots rebound receiver receivers remix retweet revival rider riders roadmap roadmaps "
        "roadshow roaming "
        "rocker rockers roller rollers rookie rookies round rounds ruck runner runners running runningback "
        "rush rushes rushing sack sample sampler samples sampling sandwich sandwichs scaling scrum "
        "select selects sequel setlist "
        "setlists shaker shampooing shooting shootings shop shops short shortlist shorts shot shots showroom "
        "showrunner showrunners single singles skate skateboard skinhead skinheads skipper skippers slam slapshot "
        "slasher sleeve slow slows smartwatch smash smoothie smoothies snack snacking snacks snap sneaker sneakers "
        "sniper snipers snowboard snowboarder snowboarders soap software songwriter songwriting soundtrack speech "
        "speeches speed spin-off spoiler spoilers spread spreads staff stalker stalking starter starters startupper "
        "steps stories storming story storyboard storytelling stream streamer streamers streaming streams stretching "
        "strike strikes string strings strip sunlights surf swap swaps sweat sweater sweatshirt sweatshirts swing "
        "swings switch tackle tackles tanker tankers task teaser teasers thinktank thread threads thriller thrillers "
        "tie-break tie- breaks timer timers timing tips token tokens topless touchback touchdown touchdowns "
        "township townships tracker "
        "trackers trader traders trading trail trails trash trip trips truck trucks tuner tuning turnover turnovers "
        "tweet tweets upper uppercut uppercuts volley volleyball walkover wallet wallets warning warnings welcome "
        "welter western westerns whiskey whisky wildcard wildcards winner winners wishbone wok workshop workshops wrap "
        "wraps yearbook youtuber youtubers "
    ).split()
)

# Borrowings in two words, of which one would not be left in English alone.
IN_TWO = frozenset(
    tuple(pair.split("_"))
    for pair in (
        "baby_sitting house_sitting quarter_back running_back corner_back half_back full_back customer_service "
        "customer_care customer_relationship broadcast_yourself public_broadcast social_housing big_issue "
        "last_minute made_in low_cost high_street wild_card fast_forward"
    ).split()
)
