namespace ReportExtractor.Parsing;

/// <summary>The Traditional forms of the characters of the official forms and titles, and their Simplified forms.</summary>
internal static class TraditionalCharacters
{
    // Pairs: Traditional (or variant), then Simplified. Only characters of the forms: a general converter would need context.
    private const string Pairs =
        "規规範范項项條条內内數数製制發发廢废現现處处許许總总計计額额對对務务採采購购據据關关係系為为與与於于種种類类稱称費费單单萬万請请況况會会織织業业" +
        "構构機机術术結结轉转無无區区隻只衹只這这標标個个權权護护屬属國国執执損损穩稳穏稳過过詢询沒没縣县還还須须補补舉举報报訴诉訟讼訪访復复複复覆复議议" +
        "確确認认獲获繼继續续辦办維维糾纠糺纠審审網网濟济門门開开團团體体題题進进應应該该們们別别幾几書书億亿圓元員员減减強强罰罚収收産产產产營营達达運运" +
        "農农電电財财專专眾众衆众經经實实屆届級级線线導导長长東东場场鄉乡鎮镇廳厅聯联黨党衛卫爲为囯国従从從从違违誤误問问麼么樣样創创劃划勞劳動动歷历曆历" +
        "廣广後后裡里圖图師师帶带幹干徵征態态憑凭戶户換换擔担擬拟擇择擴扩斷断時时暫暂檢检檔档歸归氣气決决準准溝沟滿满漢汉災灾煙烟獎奖環环異异當当碼码禮礼" +
        "稅税節节統统綜综緊紧編编縮缩績绩繳缴職职腦脑臺台號号訂订記记設设評评試试詳详語语說说課课調调談谈諮咨謀谋識识證证譯译讓让負负貢贡責责貨货貿贸資资" +
        "賠赔質质賬账車车軍军輔辅輸输較较轄辖連连週周遊游適适遞递選选遺遗鄭郑醫医釋释錄录錯错鐵铁閉闭間间閱阅陽阳陰阴際际險险隨随難难響响頁页順顺領领頻频" +
        "顆颗願愿風风飛飞餘余館馆駐驻驗验鬥斗齊齐齡龄龍龙竝并並并佈布佔占傳传側侧備备價价優优償偿兩两冊册凍冻則则剛刚勝胜協协卻却參参納纳組组";

    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    /// <summary>The Simplified form of each character of the Chinese block: every character of every text is looked up.</summary>
    private static readonly char[] Simplified = Build();

    /// <summary>The Simplified form of a character, or the character itself.</summary>
    /// <param name="c">The character.</param>
    public static char Simplify(char c) => c is >= First and <= Last ? Simplified[c - First] : c;

    private static char[] Build()
    {
        char[] forms = [.. Enumerable.Range(First, Last - First + 1).Select(c => (char)c)];
        for (var i = 0; i + 1 < Pairs.Length; i += 2)
        {
            forms[Pairs[i] - First] = Pairs[i + 1];
        }

        return forms;
    }
}
