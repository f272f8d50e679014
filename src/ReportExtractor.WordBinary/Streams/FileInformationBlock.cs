namespace ReportExtractor.WordBinary.Streams;

/// <summary>
/// The file information block at the start of the stream WordDocument, which locates everything else (MS-DOC §2.5.1). Its fields
/// have the same offsets in all versions since Word 97.
/// </summary>
internal sealed class FileInformationBlock
{
    // The length of Word 97's block: FibBase, FibRgW97, FibRgLw97 and the pairs of FibRgFcLcb97 up to fcPlfLfo (MS-DOC §2.5.1 to
    // §2.5.6).
    private const int Length = 0x2F2;

    // The signature, and the lowest version since Word 97 (MS-DOC §2.5.2, wIdent and nFib).
    private const ushort Word97Signature = 0xA5EC;
    private const ushort FirstWord97Version = 0xC1;

    private readonly WordStream _document;

    private FileInformationBlock(WordStream document) => _document = document;

    /// <summary>The language of the program that wrote the file (MS-DOC §2.5.2, lid).</summary>
    public ushort Language => _document.UInt16(0x06);

    /// <summary>The name of the table stream (MS-DOC §2.5.2, fWhichTblStm).</summary>
    public string TableStream => (Flags & 0x0200) != 0 ? "1Table" : "0Table";

    /// <summary>True if text without a piece table has 16-bit characters (MS-DOC §2.5.2, fExtChar).</summary>
    public bool IsUnicode => (Flags & 0x1000) != 0;

    /// <summary>The position of text without a piece table.</summary>
    public int FirstText => _document.Int32(0x18);

    /// <summary>The length of the main text in characters (MS-DOC §2.5.4, ccpText).</summary>
    public int MainText => Count(0x4C);

    /// <summary>
    /// The position of the text boxes' text: after the main text, footnotes, headers, comments and endnotes (MS-DOC §2.3).
    /// </summary>
    public long TextBoxStart => (long)MainText + Count(0x50) + Count(0x54) + Count(0x5C) + Count(0x60);

    /// <summary>The length of the text boxes' text in characters (MS-DOC §2.5.4, ccpTxbx).</summary>
    public int TextBoxText => Count(0x64);

    /// <summary>The location of the styles (MS-DOC §2.5.6, fcStshf).</summary>
    public TablePlace Styles => Place(0xA2);

    /// <summary>The location of the table of character formatting pages (fcPlcfBteChpx).</summary>
    public TablePlace CharacterPages => Place(0xFA);

    /// <summary>The location of the table of paragraph formatting pages (fcPlcfBtePapx).</summary>
    public TablePlace ParagraphPages => Place(0x102);

    /// <summary>The location of the fonts (fcSttbfFfn).</summary>
    public TablePlace Fonts => Place(0x112);

    /// <summary>The location of the piece table (fcClx).</summary>
    public TablePlace Pieces => Place(0x1A2);

    /// <summary>The location of the anchors of the main text's shapes (fcPlcSpaMom).</summary>
    public TablePlace Anchors => Place(0x1DA);

    /// <summary>The location of the drawings (fcDggInfo).</summary>
    public TablePlace Drawings => Place(0x22A);

    /// <summary>The location of the text boxes (fcPlcftxbxTxt).</summary>
    public TablePlace TextBoxes => Place(0x25A);

    /// <summary>The location of the lists (fcPlfLst).</summary>
    public TablePlace Lists => Place(0x2E2);

    /// <summary>The location of the list instances (fcPlfLfo).</summary>
    public TablePlace ListInstances => Place(0x2EA);

    private int Flags => _document.UInt16(0x0A);

    /// <summary>Reads the block and checks that the file is supported.</summary>
    /// <param name="document">The stream WordDocument.</param>
    /// <exception cref="WordBinaryException">The file is of another version, encrypted, or broken.</exception>
    public static FileInformationBlock Read(WordStream document)
    {
        var block = new FileInformationBlock(document);
        var signature = document.UInt16(0);
        var version = document.UInt16(2);

        // The signatures of Word 6 and 95. The last two are those of the Far East editions.
        if (signature is 0xA5DC or 0xA697 or 0xA699 || (signature == Word97Signature && version < FirstWord97Version))
        {
            throw WordBinaryMessages.OldVersion();
        }

        if (signature != Word97Signature)
        {
            throw WordBinaryMessages.DocumentSignature();
        }

        // fEncrypted applies to encryption and, with fObfuscated, to XOR obfuscation (MS-DOC §2.2.6).
        if ((block.Flags & 0x0100) != 0)
        {
            throw WordBinaryMessages.Encrypted();
        }

        _ = document.Slice(0, Length);
        return block;
    }

    private int Count(int offset) => _document.Int32(offset) is >= 0 and var count ? count : throw WordBinaryMessages.NegativeLength();

    private TablePlace Place(int offset) => new(_document.UInt32(offset), _document.UInt32(offset + sizeof(uint)));
}
