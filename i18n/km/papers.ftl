## Pages about the site itself and about the marks

nav-marks = អត្ថន័យនៃសញ្ញា JIH, JMIP និងផ្សេងទៀត
nav-accessibility = ភាពងាយស្រួលប្រើសម្រាប់ទាំងអស់គ្នា
nav-privacy = ឯកជនភាព
