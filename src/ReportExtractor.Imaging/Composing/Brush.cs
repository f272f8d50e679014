using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging.Composing;

/// <summary>Paints a picture where it is placed on a page: the darker of it and what is there, since paper covers no ink.</summary>
/// <param name="image">Where it is placed.</param>
/// <param name="scale">The page's pixels a point.</param>
/// <param name="opacity">How opaque it is, or null.</param>
internal sealed class Brush(PdfImage image, double scale, GrayImage? opacity)
{
    /// <summary>A picture with so many of its own pixels for one of the page is copied; with more, their mean is taken.</summary>
    private const double MostToCopy = 1.02;

    /// <summary>The length of a way.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Down.</param>
    public static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));

    /// <summary>Paints a picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="picture">The picture.</param>
    public void Paint(GrayImage page, GrayImage picture)
    {
        var place = image.Placement;
        var area = (place.A * place.D) - (place.B * place.C);
        if (area == 0)
        {
            return;
        }

        var box = new PixelBox(
            (int)Math.Floor(image.Box.Left * scale),
            (int)Math.Floor(image.Box.Top * scale),
            (int)Math.Ceiling(image.Box.Right * scale),
            (int)Math.Ceiling(image.Box.Bottom * scale)).Intersect(page.Box);
        var ink = SamplerOf(picture);
        var cover = opacity is null ? null : SamplerOf(opacity);
        for (var y = box.Top; y < box.Bottom; y++)
        {
            var row = page.Row(y);
            for (var x = box.Left; x < box.Right; x++)
            {
                var (dx, dy) = (((x + 0.5) / scale) - place.E, ((y + 0.5) / scale) - place.F);
                var u = ((place.D * dx) - (place.C * dy)) / area;
                var v = 1 - (((place.A * dy) - (place.B * dx)) / area);
                if (u < 0 || v < 0 || u >= 1 || v >= 1)
                {
                    continue;
                }

                var value = ink.At(u, v);
                if (cover is not null)
                {
                    value = (byte)(byte.MaxValue - ((byte.MaxValue - value) * cover.At(u, v) / byte.MaxValue));
                }

                row[x] = Math.Min(row[x], value);
            }
        }
    }

    private Sampler SamplerOf(GrayImage picture)
    {
        var across = picture.Width / Math.Max(1, Length(image.Placement.A, image.Placement.B) * scale);
        var down = picture.Height / Math.Max(1, Length(image.Placement.C, image.Placement.D) * scale);
        var isMean = across > MostToCopy || down > MostToCopy;
        return new Sampler(picture, Math.Max(1, across), Math.Max(1, down), isMean);
    }

    /// <summary>Gives the light of a picture at a place.</summary>
    private sealed class Sampler(GrayImage picture, double across, double down, bool isMean)
    {
        public byte At(double u, double v)
        {
            var (x, y) = (u * picture.Width, v * picture.Height);
            return isMean ? Mean(x - (across / 2), y - (down / 2)) : picture.Pixels[((int)y * picture.Width) + (int)x];
        }

        private byte Mean(double left, double top)
        {
            var sum = 0.0;
            for (var row = (int)Math.Floor(top); row < top + down; row++)
            {
                var line = picture.Row(Math.Clamp(row, 0, picture.Height - 1));
                var high = Math.Min(row + 1, top + down) - Math.Max(row, top);
                for (var column = (int)Math.Floor(left); column < left + across; column++)
                {
                    var wide = Math.Min(column + 1, left + across) - Math.Max(column, left);
                    sum += line[Math.Clamp(column, 0, picture.Width - 1)] * high * wide;
                }
            }

            return (byte)Math.Clamp((sum / (across * down)) + 0.5, 0, byte.MaxValue);
        }
    }
}
