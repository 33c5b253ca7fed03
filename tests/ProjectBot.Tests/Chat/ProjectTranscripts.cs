namespace ProjectBot.Tests.Chat;

public sealed class ProjectTranscripts
{
    [Fact]
    public Task A_project_starts_in_one_line_and_its_conversation_is_about_it() => Transcript.Check("""
        ana: hello
        ana: tasks
        ana: projects
        ana: project new Apollo
        ana: hello
        ana: project
        ana: people
        ana: projects
        ana: undo
        ana: project
        ana: redo
        ana: project
        ana: hlep
        ana: help undo
        """);

    [Fact]
    public Task A_project_is_started_by_dialog_when_its_name_is_left_out() => Transcript.Check("""
        ana: project new
        ana: back
        ana: skip
        ana: help
        ana: Beta
        ana: project new Beta
        ana: project new
        ana: cancel
        """);

    [Fact]
    public Task A_manager_sets_a_project_up_and_puts_it_away() => Transcript.Check("""
        ana: project new Apollo
        ana: project rename Apollo Launch
        ana: project zone Europe/Berlin
        ana: project zone Atlantis
        ana: cancel
        ana: project language zh
        ana: project language english
        ana: project new Beta
        ana: project use Apollo Launch
        ana: switch to Gamma
        ana: project archive
        ana: projects
        ana: project reopen
        ana: undo 3
        ana: project
        """);

    [Fact]
    public Task People_come_change_their_role_and_leave() => Transcript.Check("""
        ana@team: project new Apollo
        bo@team: tasks
        carla@team: hi
        ana@team: add Bo as member
        ana@team: add @Carla as client
        ana@team: add Bo as boss
        ana@team: people
        bo@team: remove Carla
        bo@team: leave project
        bo@team: leave project
        ana@team: leave project
        ana@team: remove Carla
        ana@team: remove Zed
        ana@team: undo
        carla@team: people
        """);

    [Fact]
    public Task Everybody_has_settings_of_their_own() => Transcript.Check("""
        ana: me
        ana: me name Anna
        ana: me zone Asia/Shanghai
        ana: me zone nowhere
        ana: cancel
        ana: me hours 8:30-17:00
        ana: me language zh
        ana: me
        ana: me language en
        ana: undo 2
        ana: link 12345678
        ana@team: link
        """);

    [Fact]
    public Task 中文建立项目() => Transcript.Check("""
        ana: 你好
        ana: 新建项目 阿波罗
        ana: 项目
        ana: 成员
        ana: 我的项目
        ana: 项目改名 登月
        ana: 项目时区 Asia/Shanghai
        ana: 撤销
        ana: 重做
        ana: 我
        ana: 我的工作时间 9:00-18:00
        ana: 帮助 撤销
        ana: 胡说八道
        """, "zh-CN");
}
