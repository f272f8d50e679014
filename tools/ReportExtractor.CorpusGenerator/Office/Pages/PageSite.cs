using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>The parts of an agency's web page around a report.</summary>
internal static class PageSite
{
    private static readonly string[] Channels = ["首页", "政务公开", "政务服务", "互动交流", "数据开放", "政府信息公开年报"];

    /// <summary>What comes before the report: navigation and metadata.</summary>
    public static string Before(ReportModel report, Dice dice)
    {
        var items = string.Concat(Channels.Select((name, i) => $"<li><a href=\"/col/col{1000 + i}/index.html\">{name}</a></li>"));
        return $"""
            <div id="header"><div class="logo"><img src="logo.png" alt="门户网站"></div>
            <ul class="nav">{items}</ul>
            <form action="/search"><input type="text" name="q" value="请输入关键字"><input type="submit" value="搜索"></form></div>
            <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 政府信息公开年报</div>
            <table class="meta" border="0"><tr>{Facts(report, dice)}</tr></table>
            """;
    }

    /// <summary>What follows the report: attachments, links, the footer.</summary>
    public static string After(ReportModel report, Dice dice) =>
        $"""
        <div class="attachments">附件：<ul>{Attachment(report, dice)}<li><a href="2.pdf">附件2.pdf</a></li></ul></div>
        <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
        <div class="pages">上一篇：<a href="1.html">{report.Year - 1}年工作要点</a> 下一篇：没有了</div>
        <div id="footer">{Footer(dice)}</div>
        """;

    private static string Facts(ReportModel report, Dice dice) =>
        $"<td>索引号：</td><td>{dice.Between(10000, 99999)}-{report.Year + 1}-{dice.Between(1, 99):00000}</td>"
        + $"<td>发布日期：</td><td>{report.Year + 1}-01-{dice.Between(10, 31)}</td>"
        + $"<td>浏览次数：</td><td><span id=\"hits\">{dice.Between(10, 4000)}</span></td>";

    private static string Attachment(ReportModel report, Dice dice) =>
        $"<li><a href=\"P0{report.Year + 1}0120{dice.Between(100000, 999999)}.docx\">附件1.统计表.docx</a>（{dice.Between(10, 90)}KB）</li>";

    private static string Footer(Dice dice) =>
        $"主办单位：某某单位办公室　网站标识码：{dice.Between(1000000, 9999999)}00{dice.Between(10, 99)}<br>"
        + $"ICP备{dice.Between(10000000, 19999999)}号 总访问量：{dice.Between(10000, 999999)}";
}
