"""Makes python-docx.docx with python-docx 1.2: pip install python-docx, then run it in this folder."""
import re
import zipfile
from docx import Document
from docx.shared import Pt

document = Document()
document.sections[0].header.paragraphs[0].text = '页眉 1,000.00 万元'
document.sections[0].footer.paragraphs[0].text = '第 1 页'
document.add_heading('2020年度部门决算情况说明', 0)
document.add_heading('一、收入支出决算总体情况说明', 1)
paragraph = document.add_paragraph('2020年度收、支总计')
run = paragraph.add_run('629')
run.bold = True
run.font.size = Pt(16)
paragraph.add_run('.09').italic = True
paragraph.add_run('万元。\n换行\t制表。')
document.add_paragraph('基本支出419.69万元；', style='List Number')
document.add_paragraph('项目支出209.40万元。', style='List Number')
document.add_paragraph('接待来访团组22个。', style='List Bullet')
table = document.add_table(rows=2, cols=2)
for row, texts in zip(table.rows, [('项目', '金额'), ('合计', '629.09')]):
    for cell, text in zip(row.cells, texts):
        cell.text = text
document.add_page_break()
document.add_heading('（一）总体情况', 2)
document.add_paragraph('与上年持平。')
document.save('whole.docx')

# Without the parts and the styles of tables that a reader of texts never opens.
unneeded = re.compile('docProps/|customXml/|word/(?:theme/|fontTable|webSettings|stylesWithEffects)')
table_style = re.compile(rb'<w:style w:type="table".*?</w:style>', re.DOTALL)
with zipfile.ZipFile('whole.docx') as whole, zipfile.ZipFile('python-docx.docx', 'w') as out:
    for item in whole.infolist():
        if not unneeded.match(item.filename):
            content = table_style.sub(b'', whole.read(item))
            out.writestr(zipfile.ZipInfo(item.filename), content, zipfile.ZIP_DEFLATED, 9)
